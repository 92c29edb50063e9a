using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>What a report is about, and which of its filings is looked at.</summary>
public sealed record ReportHead(Id<Report> Id, Id<Body> BodyId, string Body, string Round, FormContent Content)
{
    public string PeriodKey { get; init; } = "";

    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public DateOnly DueOn { get; init; }

    public ReportState State { get; init; }

    public DateOnly? LockedOn { get; init; }

    public Id<Report>? JoinedTo { get; init; }

    /// <summary>The row number of the filing.</summary>
    public long Filing { get; init; }

    /// <summary>Which of the report's filings it is, from 1.</summary>
    public int Number { get; init; }

    public DateTime? SentAt { get; init; }

    /// <summary>The villages that the filing names already.</summary>
    public IReadOnlyList<string> NamedVillages { get; init; } = [];

    /// <summary>The villages that the unit's tree knows, where the form asks for them and the report is being filled in.</summary>
    public IReadOnlyList<string> KnownVillages { get; init; } = [];

    /// <summary>Villages that people typed because the tree does not know them.</summary>
    public IEnumerable<string> TypedVillages => NamedVillages.Except(KnownVillages, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why nothing may be written into it now; null when it may.</summary>
    public Refusal? Closed =>
        LockedOn is not null ? new("round.locked")
        : JoinedTo is not null ? new("report.joined")
        : SentAt is not null || State is not (ReportState.Open or ReportState.Returned) ? new("report.already-sent")
        : null;

    /// <summary>Whether the days reported are over.</summary>
    public bool IsOver { get; init; }

    public ReportPeriod Period => ReportPeriods.Read(PeriodKey) ?? ReportPeriods.Own(From, To);
}

/// <summary>Finds the head of a report in one statement.</summary>
public sealed class ReportHeadQuery(DinhDb db, Access access, VillagesQuery villages, TimeProvider clock)
{
    /// <summary>For whoever fills it in.</summary>
    public Task<ReportHead> OwnAsync(Id<Report> id, CancellationToken stop) => ReadAsync(access.Owned(db.Reports), id, null, stop);

    /// <summary>For whoever may see it; the figures of the sending asked for, or the last.</summary>
    public Task<ReportHead> VisibleAsync(Id<Report> id, int? number, CancellationToken stop) => ReadAsync(access.Visible(db.Reports), id, number, stop);

    private async Task<ReportHead> ReadAsync(IQueryable<Report> reports, Id<Report> id, int? number, CancellationToken stop)
    {
        var head = await FindAsync(reports, id, number, stop);
        if (!head.Content.AsksVillages)
            return head;

        var known = head.SentAt is null ? await villages.OfAsync(id, head.To, stop) : [];
        return head with { KnownVillages = known, Content = head.Content.With(VillageSlots.Of(head.NamedVillages.Concat(known))) };
    }

    private async Task<ReportHead> FindAsync(IQueryable<Report> reports, Id<Report> id, int? number, CancellationToken stop)
    {
        var today = clock.Today;
        return await (
                from report in reports
                where report.Id == id
                join round in db.ReportRounds on report.RoundId equals round.Id
                join form in db.ReportForms on round.FormId equals form.Id
                join body in db.Bodies on report.BodyId equals body.Id
                from filing in db.Filings.Where(f => f.ReportId == report.Id && (number == null || f.Number == number)).OrderByDescending(f => f.Number).Take(1)
                select new ReportHead(report.Id, report.BodyId, body.Name, round.Name, form.Content)
                {
                    PeriodKey = round.PeriodKey,
                    From = round.From,
                    To = round.To,
                    DueOn = report.DueOn,
                    State = report.State,
                    LockedOn = round.LockedOn,
                    JoinedTo = report.JoinedTo,
                    Filing = filing.Row,
                    Number = filing.Number,
                    SentAt = filing.SentAt,
                    NamedVillages = filing.Villages,
                    IsOver = round.To < today,
                }
            ).SingleOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"report {id}");
    }
}
