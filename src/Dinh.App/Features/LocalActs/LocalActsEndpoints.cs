using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.LocalActs.ListActs;
using Dinh.App.Features.LocalActs.ReviewActs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs;

/// <summary>Files and data of local acts: the same gate as the pages.</summary>
internal sealed class LocalActsEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/van-ban-co-so/{id}/tep/{text}", OwnFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/ra-soat/{id}/xuat.csv", ExportAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/cong-khai/van-ban-co-so/{id}/tep", PublicFileAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet("/api/v1/local-acts", ListAsync).WithTags("local acts").WithSummary("Acts in force that bodies have made public.").AllowAnonymous();
    }

    private static async Task<ActListJson> ListAsync(ListActsQuery acts, string? search, string? kind, int? page, CancellationToken stop)
    {
        var found = await acts.PublicAsync(ActFilter.Of(search, kind, null, page ?? 1), stop);
        return new(
            found.Total,
            found.Filter.Number,
            ActFilter.Size,
            [.. found.Lines.Select(l => new ActJson(l.Id.Value, $"{l.Kind}", l.Title, l.Decider, l.PaperName, l.EffectiveOn, LocalActLinks.Public(l.Id)))]
        );
    }

    private static async Task<IResult> ExportAsync(Id<ActReview> id, ReadReviewQuery reviews, Words words, CancellationToken stop)
    {
        var review = await reviews.ReadAsync(id, stop);
        var rows = review.Acts.Select(a =>
            Csv.Line(
                a.Title,
                a.Number,
                a.IssuedOn is { } day ? words.Day(day) : "",
                a.Issuer,
                words[LocalActWords.NameOf(a.Finding)],
                a.Proposal,
                a.Duty?.BodyName,
                a.Duty is { } duty ? words.Day(duty.NextDue ?? duty.ClosedOn) : "",
                a.Result
            )
        );
        var head = Csv.Line("Tên văn bản", "Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Kết luận", "Đề xuất", "Cơ quan thực hiện", "Hạn", "Kết quả");

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        return TypedResults.File(
            System.Text.Encoding.UTF8.GetBytes($"\ufeff{head}{string.Concat(rows)}"),
            "text/csv; charset=utf-8",
            $"ra-soat-{review.Year}.csv"
        );
    }

    private static Task<IResult> OwnFileAsync(Id<LocalAct> id, Id<ActText> text, Access access, DinhDb db, FileStore files, CancellationToken stop) =>
        SendAsync(
            access.Visible(db.LocalActs).Where(a => a.Id == id).SelectMany(a => a.Versions).SelectMany(v => v.Texts).Where(t => t.Id == text),
            files,
            stop
        );

    /// <summary>The file of the words that stand; no other saving's.</summary>
    private static Task<IResult> PublicFileAsync(Id<LocalAct> id, DinhDb db, FileStore files, CancellationToken stop) =>
        SendAsync(
            db.LocalActs.OnThePortal()
                .Where(a => a.Id == id)
                .SelectMany(a => a.Versions)
                .Where(v => v.Stage == ActStage.InForce || v.Stage == ActStage.Suspended)
                .SelectMany(v => v.Texts.Where(t => t.Id == v.AdoptedTextId)),
            files,
            stop
        );

    // What others sent is never shown inside our pages.
    private static async Task<IResult> SendAsync(IQueryable<ActText> texts, FileStore files, CancellationToken stop)
    {
        var found = await texts.Where(t => t.FileHash != null).Select(t => new { t.FileHash, t.FileName }).SingleOrDefaultAsync(stop);
        return found is null
            ? TypedResults.NotFound()
            : TypedResults.File(await files.ReadAsync(found.FileHash!, stop), EvidenceFile.TypeOf(found.FileName), found.FileName);
    }

    internal sealed record ActListJson(int Total, int Page, int Size, IReadOnlyList<ActJson> Acts);

    internal sealed record ActJson(Guid Id, string Kind, string Title, string DecidedBy, string? Paper, DateOnly? InForceSince, string Address);
}
