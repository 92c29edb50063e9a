using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Dinh.Writing;
using Dinh.Writing.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>What a signature gives to a paper, or will give.</summary>
/// <param name="Number">"31/KH-UBND"; empty while it has none.</param>
/// <param name="Day">The day of the signature; before it, today.</param>
public sealed record PaperMarks(string Number, DateOnly Day)
{
    public bool IsSigned => Number.Length > 0;

    public string Issuer { get; init; } = "";

    public string Place { get; init; } = "";

    public string Signer { get; init; } = "";

    public string Office { get; init; } = "";

    /// <summary>The words before the number, as they stand in the head.</summary>
    public string NumberLine => $"Số: {(IsSigned ? Number : "…/…")}";

    public string DayLine => IsSigned ? DayWords.Of(Day) : $"ngày … tháng … năm {Day.Year}";

    /// <summary>The same, to be laid over a paper that was set elsewhere.</summary>
    public SignatureMarks Over(IEnumerable<string> recipients, string keeper) =>
        new(NumberLine, Place, DayLine)
        {
            Authority = SigningLines.Of(Issuer, Office),
            Signer = Signer,
            Recipients = PaperScript.RecipientLines(recipients, keeper),
        };
}

/// <summary>Finds number, day, place and signer of a draft: from its line in the register once it is signed.</summary>
public sealed class PaperMarksQuery(DinhDb db, TimeProvider clock)
{
    public async Task<PaperMarks> OfAsync(PaperDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var entry = draft.EntryId is { } key ? await EntryAsync(key, stop) : null;
        var signer = draft.SignerId is { } person ? await db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(stop) : "";
        var issuer = await db.Bodies.AsNoTracking().SingleAsync(b => b.Id == draft.OwnerId, stop);
        return new(entry?.Mark ?? "", entry?.SignedOn ?? clock.Today)
        {
            Issuer = issuer.Name,
            Place = await PlaceAsync(issuer, stop),
            Signer = entry?.Signer ?? signer,
            Office = entry?.SignerTitle ?? await OfficeAsync(draft, stop),
        };
    }

    private Task<OutgoingPaper> EntryAsync(Id<OutgoingPaper> key, CancellationToken stop) =>
        db.OutgoingPapers.AsNoTracking().SingleAsync(e => e.Id == key, stop);

    private async Task<string> OfficeAsync(PaperDraft draft, CancellationToken stop) =>
        await db
            .Appointments.Where(a => a.PersonId == draft.SignerId && a.BodyId == draft.OwnerId && a.Function == Function.Approver)
            .Select(a => a.Title)
            .FirstOrDefaultAsync(stop)
        ?? "";

    // "Xã Bình Yên" writes "Bình Yên" before the day.
    private async Task<string> PlaceAsync(Body issuer, CancellationToken stop)
    {
        var unit = await db.Units.Where(u => u.Id == issuer.UnitId).Select(u => new { u.Name, u.Kind }).SingleAsync(stop);
        return AdministrativeUnit.PlaceOf(unit.Name, unit.Kind);
    }
}
