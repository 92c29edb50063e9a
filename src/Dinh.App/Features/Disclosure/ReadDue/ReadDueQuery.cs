using Dinh.App.Features.Disclosure.FallDue;
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
public sealed record DueDetail(DueDisclosure Due, DisclosureTask? Task, DisclosureItem? Item, DisclosureDay Day, bool IsMine, string BodyName)
{
    public Id<Duty> Duty => Due.DutyId;

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
        var item = task?.Item is { } key ? DisclosureItems.Find(key, today) : null;
        var terms = await db.LocalTerms.AsNoTracking().Where(t => t.TaskKey == due.TaskKey && t.EndedOn == null).OrderBy(t => t.Id).ToListAsync(stop);
        var local = LocalTerms.For(terms, due.TaskKey, due.UnitPath, today);
        var day = task is null
            ? new(due.DueOn, null, false, new(due.Name, due.Name), new("Luật 10/2022/QH15"), Confidence.Memory)
            : DisclosureTasks.DueOf(task, DisclosurePeriod.Read(due.PeriodKey), due.HappenedOn, local);
        var body = await db.Bodies.Where(b => b.Id == due.BodyId).Select(b => b.Name).SingleAsync(stop);
        return new(due, task, item, day, access.MayActFor(due.BodyId), body) { Answers = await AnswersAsync(id, stop) };
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
