using Dinh.App.Features.Households.FreezeRoll;
using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Writing.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.WriteRollPaper;

/// <summary>The list to be signed, of a roll or of a frozen copy, for those who keep the roll.</summary>
internal sealed class RollPaperEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/so-ho/{{id}}/danh-sach.{WrittenPaper.Formats}", OfRollAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet($"/so-ho/chot/{{id}}/danh-sach.{WrittenPaper.Formats}", OfFreezeAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> OfRollAsync(
        Id<HouseholdRoll> id,
        string format,
        HttpContext http,
        RollPaperQuery papers,
        Words words,
        CancellationToken stop
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        return WrittenPaper.Sent(await papers.OfRollAsync(id, format, stop), words);
    }

    private static async Task<IResult> OfFreezeAsync(
        Id<RollFreeze> id,
        string format,
        HttpContext http,
        RollPaperQuery papers,
        Words words,
        CancellationToken stop
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        return WrittenPaper.Sent(await papers.OfFreezeAsync(id, format, stop), words);
    }
}

/// <summary>Sets the list in the decree's form.</summary>
internal sealed class RollPaperQuery(DinhDb db, Access access, ReadRollQuery rolls, RollSealsQuery seals, PdfPrinter printer)
{
    /// <summary>Null where the server cannot print PDF.</summary>
    public async Task<WrittenPaper?> OfRollAsync(Id<HouseholdRoll> id, string format, CancellationToken stop)
    {
        var view = await rolls.ReadAsync(id, stop);
        var lines = view.Of(RollFilter.Listed).Select(l => new SigningLine(l.Household.Number, l.Name, l.Representative?.Born ?? "", l.Facts.Address));
        return await WriteAsync(await FactsAsync(view.Roll.VillageId, null, stop), [.. lines], format, stop);
    }

    public async Task<WrittenPaper?> OfFreezeAsync(Id<RollFreeze> id, string format, CancellationToken stop)
    {
        var freeze = await access.Visible(db.RollFreezes).AsNoTracking().GetAsync(id, stop);
        var copy = seals.CopyOf(freeze) ?? throw new NoSuchRecordException($"copy {id}");
        var lines = copy.Lines.OrderBy(l => l.Number).Select(l => new SigningLine(l.Number, l.Name, l.Born, l.Address));
        return await WriteAsync(await FactsAsync(freeze.VillageId, freeze, stop), [.. lines], format, stop);
    }

    private async Task<SigningFacts> FactsAsync(Id<Body> village, RollFreeze? freeze, CancellationToken stop)
    {
        var (placed, unit) = (await db.PlacedAsync(village, stop), await db.Bodies.Where(b => b.Id == village).Select(b => b.UnitId).SingleAsync(stop));
        var commune = await db.Bodies.Where(b => b.UnitId == unit && b.Kind == BodyKind.PeoplesCommittee).Select(b => b.Name).FirstOrDefaultAsync(stop);
        return new(placed.Name, commune ?? placed.Place, placed.Place, freeze?.FrozenOn ?? rolls.Today)
        {
            Purpose = freeze?.Purpose ?? "",
            Hash = freeze?.Hash ?? "",
        };
    }

    private Task<WrittenPaper?> WriteAsync(SigningFacts facts, IReadOnlyList<SigningLine> lines, string format, CancellationToken stop) =>
        printer.WriteAsync(SigningList.Of(facts, lines), "danh-sach-ho", format, stop);
}
