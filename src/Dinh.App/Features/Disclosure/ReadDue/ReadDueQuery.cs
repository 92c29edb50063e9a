using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.ReadDue;

/// <summary>One thing that is due, with what the law demands of it.</summary>
public sealed record DueDetail(DueDisclosure Due, DisclosureTask? Task, DisclosureDay Day, bool IsMine, string BodyName)
{
    public Id<Duty> Duty => Due.DutyId;

    /// <summary>The forms that law and place demand.</summary>
    public IReadOnlyList<FormDemand> Demands { get; init; } = [];

    /// <summary>The drafts and publications that answer it.</summary>
    public IReadOnlyList<(Id<Publication> Id, string Title, PublicationState State)> Answers { get; init; } = [];
}

public sealed class ReadDueQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<DueDetail> ReadAsync(Id<DueDisclosure> id, CancellationToken stop)
    {
        var due = await access.Visible(db.DueDisclosures).AsNoTracking().GetAsync(id, stop);
        var today = clock.Today;
        var task = DisclosureTasks.All.FirstOrDefault(t => t.Key == due.TaskKey);
        var terms = await db.TermsAsync([due.TaskKey], stop);
        var day = task is null
            ? new(due.DueOn, null, false, new(due.Name, due.Name), new("Luật 10/2022/QH15"), Confidence.Memory)
            : due.DayOf(terms, due.HappenedOn, today);
        var body = await db.Bodies.Where(b => b.Id == due.BodyId).Select(b => b.Name).SingleAsync(stop);
        return new(due, task, day, access.MayActFor(due.BodyId), body)
        {
            Demands = task is null ? [] : LocalTerms.DemandsFor(terms, task, due.UnitPath, today),
            Answers = await AnswersAsync(id, stop),
        };
    }

    private async Task<IReadOnlyList<(Id<Publication>, string, PublicationState)>> AnswersAsync(Id<DueDisclosure> id, CancellationToken stop)
    {
        var mine = access.Reads;
        var rows = await db
            .Publications.Where(p => p.DueId == id && (p.State != PublicationState.Draft || mine.Contains(p.BodyId)))
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.Title,
                p.State,
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => (r.Id, r.Title, r.State))];
    }
}
