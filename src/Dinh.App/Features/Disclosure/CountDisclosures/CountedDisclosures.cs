using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.CountDisclosures;

/// <summary>What the law's list gave the bodies to make public, as it stood at the end of the window; its kind is the item of the law, or the task where it stands under none.</summary>
internal abstract class CountedDisclosures(DinhDb db) : ICounted
{
    public const string InTime = "in-time";
    public const string Late = "late";
    public const string Made = "made";
    public const string NotMade = "not-made";

    public abstract string Name { get; }

    public IReadOnlyCollection<string> Kinds => [.. DisclosureTasks.All.Select(t => t.Item ?? t.Key).Distinct(StringComparer.Ordinal)];

    public IReadOnlyCollection<string> Marks => [Made, NotMade, InTime, Late];

    /// <summary>Whose list was open by then and who did not make public elsewhere, or who had made anything public here.</summary>
    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db
            .DueDisclosures.Where(d => bodies.Contains(d.BodyId) && db.Duties.Any(o => o.Id == d.DutyId && o.AssignedOn <= to))
            .Select(d => d.BodyId)
            .Where(b => !db.PublicElsewhere.Any(e => e.BodyId == b && e.From <= to && (e.EndedOn == null || e.EndedOn > to)))
            .Union(db.Publications.Where(p => bodies.Contains(p.BodyId) && p.PublishedOn <= to).Select(p => p.BodyId))
            .ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var bodies = ask.Bodies;
        var dues = await In(db.DueDisclosures.AsNoTracking().Where(d => bodies.Contains(d.BodyId) && d.JoinedTo == null), ask)
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        return
        [
            .. (
                from due in dues
                let state = DueAt.EndOf(due, ask.To)
                let day = DayOf(due, state, ask)
                where day is not null
                select RecordOf(due, state, day.Value)
            )
                .Concat(await MoreAsync(ask, stop))
                .OrderBy(r => r.On),
        ];
    }

    /// <summary>Those of which the store need not be asked further.</summary>
    protected abstract IQueryable<DueDisclosure> In(IQueryable<DueDisclosure> dues, CountedAsk ask);

    /// <summary>The day on which it counts; null where it does not.</summary>
    protected abstract DateOnly? DayOf(DueDisclosure due, DueAt state, CountedAsk ask);

    /// <summary>What counts beside what was due.</summary>
    protected virtual Task<IReadOnlyList<CountedRecord>> MoreAsync(CountedAsk ask, CancellationToken stop) => Task.FromResult<IReadOnlyList<CountedRecord>>([]);

    private static CountedRecord RecordOf(DueDisclosure due, DueAt state, DateOnly day) =>
        new(due.BodyId, DueDisclosure.RefOf(due.Id), due.Name, day)
        {
            Link = due.PublicationId is { } publication && state.PublicOn is not null ? DisclosureLinks.Item(publication) : DisclosureLinks.Due(due.Id),
            Kind = KindOf(due.TaskKey),
            Marks = state.Marks,
        };

    protected static string KindOf(string task) => DisclosureTasks.All.FirstOrDefault(t => t.Key == task)?.Item ?? task;
}

/// <summary>How something that was due stood at the end of a day.</summary>
/// <param name="MadeOn">The day on which it was public in every form demanded, where it still was.</param>
internal readonly record struct DueAt(DateOnly? DueOn, DateOnly? PublicOn, DateOnly? MadeOn, bool IsNothing)
{
    public IReadOnlyList<string> Marks =>
        MadeOn is { } made ? [CountedDisclosures.Made, made > DueOn ? CountedDisclosures.Late : CountedDisclosures.InTime]
        : IsNothing ? []
        : [CountedDisclosures.NotMade];

    public static DueAt EndOf(DueDisclosure due, DateOnly day)
    {
        var stood = due.LapsedOn is null || due.LapsedOn > day;
        return new(due.DueOn, due.PublicOn <= day ? due.PublicOn : null, stood && due.WholeOn <= day ? due.WholeOn : null, due.NothingOn <= day);
    }
}

/// <summary>What fell due within the window.</summary>
internal sealed class DisclosuresDue(DinhDb db) : CountedDisclosures(db)
{
    public override string Name => "disclosures.due";

    protected override IQueryable<DueDisclosure> In(IQueryable<DueDisclosure> dues, CountedAsk ask)
    {
        var (from, to) = (ask.From, ask.To);
        return dues.Where(d => d.DueOn >= from && d.DueOn <= to);
    }

    protected override DateOnly? DayOf(DueDisclosure due, DueAt state, CountedAsk ask) => due.DueOn;
}

/// <summary>What fell due within the window and was not public in every form when it ended.</summary>
internal sealed class DisclosuresNotMade(DinhDb db) : CountedDisclosures(db)
{
    public override string Name => "disclosures.not-made";

    protected override IQueryable<DueDisclosure> In(IQueryable<DueDisclosure> dues, CountedAsk ask)
    {
        var (from, to) = (ask.From, ask.To);
        return dues.Where(d => d.DueOn >= from && d.DueOn <= to);
    }

    protected override DateOnly? DayOf(DueDisclosure due, DueAt state, CountedAsk ask) => state.Marks is [NotMade] ? due.DueOn : null;
}

/// <summary>What was made public within the window: of the list in every form demanded, of the body's own accord or as it happens since its publication.</summary>
internal sealed class DisclosuresMade(DinhDb db) : CountedDisclosures(db)
{
    private readonly DinhDb store = db;

    public override string Name => "disclosures.made";

    protected override IQueryable<DueDisclosure> In(IQueryable<DueDisclosure> dues, CountedAsk ask)
    {
        var (from, to) = (ask.From, ask.To);
        return dues.Where(d => d.WholeOn >= from && d.WholeOn <= to);
    }

    protected override DateOnly? DayOf(DueDisclosure due, DueAt state, CountedAsk ask) => state.MadeOn;

    // What comes as it happens answers nothing that was due: its days count from the decision.
    protected override async Task<IReadOnlyList<CountedRecord>> MoreAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var alone = await store
            .Publications.AsNoTracking()
            .Where(p => bodies.Contains(p.BodyId) && p.DueId == null && p.PublishedOn >= from && p.PublishedOn <= to)
            .Where(p => p.WithdrawnOn == null || p.WithdrawnOn > to)
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.BodyId,
                p.TaskKey,
                p.Title,
                p.DecidedOn,
                On = p.PublishedOn!.Value,
            })
            .ToListAsync(stop);
        return
        [
            .. alone.Select(p => new CountedRecord(p.BodyId, Publication.RefOf(p.Id), p.Title, p.On)
            {
                Link = DisclosureLinks.Item(p.Id),
                Kind = KindOf(p.TaskKey),
                Marks = LastDay(p.TaskKey, p.DecidedOn) is { } last && p.On > last ? [Made, Late] : [Made, InTime],
            }),
        ];
    }

    private static DateOnly? LastDay(string task, DateOnly? decided) =>
        decided is { } day && DisclosureTasks.Find(task, day) is { } known ? DisclosureTasks.DueOf(known, null, day).On : null;
}
