using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>The page of a written report.</summary>
/// <param name="Title">"Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026".</param>
public sealed record WrittenReportSheet(Id<Report> Id, string Title, string Issuer, string Receiver)
{
    /// <summary>None while nothing was drafted.</summary>
    public IReadOnlyList<PassageSheet> Passages { get; init; } = [];

    /// <summary>Whose figures the words tell: those of a sending, which stand, or those that are being filled in.</summary>
    public WordsOf Of { get; init; } = new(1, null, false);

    public string DraftedBy { get; init; } = "";

    public DateTime? DraftedAt { get; init; }

    /// <summary>Whether the figures say something else than when it was drafted.</summary>
    public bool IsBehind => Passages.Any(p => p.IsBehind);

    public Id<PaperDraft>? PaperDraftId { get; init; }

    public PaperStage? Stage { get; init; }

    public string? Mark { get; init; }

    /// <summary>Whether its words may be changed now.</summary>
    public bool IsOpen => !Of.IsJoined && Stage is not (PaperStage.Consulting or PaperStage.Submitted or PaperStage.Numbered);
}

/// <summary>Which figures are told.</summary>
/// <param name="Sending">The number of the sending, from 1.</param>
/// <param name="SentAt">When it was sent; null while it is being filled in.</param>
/// <param name="IsJoined">Whether another report covers this one.</param>
public sealed record WordsOf(int Sending, DateTime? SentAt, bool IsJoined);

/// <summary>One part on the page.</summary>
/// <param name="Kept">What was drafted and edited.</param>
/// <param name="Lines">The same with its links; null where the words are people's own or the figures have changed since.</param>
public sealed record PassageSheet(Passage Kept, IReadOnlyList<WrittenLine>? Lines, bool IsBehind);

public sealed class WrittenReportQuery(DinhDb db, Access access, ReportFactsQuery facts)
{
    public async Task<WrittenReportSheet> ReadAsync(Id<Report> id, CancellationToken stop)
    {
        var report = await db.ReportToWriteAsync(access, id, stop);
        var head = await facts.HeadAsync(report, stop);
        var sheet = new WrittenReportSheet(id, ReportManuscriptQuery.TitleOf(head), head.Issuer.Name, head.Receiver.Name)
        {
            Of = new(report.Current.Number, report.Current.SentAt, report.JoinedTo is not null),
        };
        if (await db.WrittenReports.AsNoTracking().SingleOrDefaultAsync(w => w.ReportId == id, stop) is not { } written)
            return sheet;

        var now = ReportText.Of(await facts.OfAsync(head, stop)).ToDictionary(p => p.Key);
        var paper = written.PaperDraftId is { } key
            ? await db
                .PaperDrafts.Where(d => d.Id == key)
                .Select(d => new { d.Stage, Mark = db.OutgoingPapers.Where(e => e.Id == d.EntryId).Select(e => e.Mark).FirstOrDefault() })
                .SingleAsync(stop)
            : null;
        return sheet with
        {
            Passages = [.. written.Passages.Select(p => SheetOf(p, now.GetValueOrDefault(p.Key)))],
            DraftedBy = written.DraftedBy,
            DraftedAt = written.DraftedAt,
            PaperDraftId = written.PaperDraftId,
            Stage = paper?.Stage,
            Mark = paper?.Mark,
        };
    }

    private static PassageSheet SheetOf(Passage kept, WrittenPart? now)
    {
        var isBehind = now?.Text != kept.Drafted;
        return new(kept, kept.Edited is null && !isBehind ? now!.Lines : null, isBehind);
    }
}
