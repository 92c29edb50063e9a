using Dinh.App.Features.Disclosure.CountDisclosures;
using Dinh.App.Features.Disclosure.ListDues;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Dinh.Writing.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.WriteList;

/// <summary>Reads what a list, plan or report about disclosing tells: of its body, for its period, up to today.</summary>
public sealed class ListFactsQuery(DinhDb db, TimeProvider clock)
{
    public async Task<DisclosedFacts> OfAsync(DueDisclosure due, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(due);
        var period = DisclosurePeriod.Read(due.PeriodKey) ?? new(DisclosureRhythm.Year, due.Year, 1);
        var until = clock.Today < period.To ? clock.Today : period.To;
        var issuer = await db.Bodies.Where(b => b.Id == due.BodyId).Select(b => b.Name).SingleAsync(stop);
        var (went, dues) = (await WentAsync(due, period.From, until, stop), await DuesAsync(due, stop));
        var told = due.TaskKey == DisclosureLists.Plan ? PlannedOf(dues, due) : NextOf(dues, until);
        var terms = await db.TermsAsync([.. dues.Select(d => d.TaskKey).Distinct()], stop);
        var owed = new OwedMatters(terms, until);
        var fell = dues.FindAll(d => d.DueOn >= period.From && d.DueOn <= until && d.Id != due.Id).ConvertAll(d => (Due: d, State: DueAt.EndOf(d, until)));
        return new(issuer, period.Name.Vi, period.From, until)
        {
            Made =
            [
                .. went.Where(p => p.ItemKey is not null && p.WithdrawnOn is null)
                    .OrderBy(p => PlaceOf(p.TaskKey))
                    .ThenBy(p => p.PublishedOn)
                    .Select(p => DisclosedMatters.Of(p, until)),
            ],
            Owed = [.. told.Select(owed.Of)],
            Missing = [.. fell.Where(f => f.State.Marks.Contains(CountedDisclosures.NotMade)).Select(f => owed.Of(f.Due))],
            InTime = fell.Count(f => f.State.Marks.Contains(CountedDisclosures.InTime)),
            Late = fell.Count(f => f.State.Marks.Contains(CountedDisclosures.Late)),
            Corrected = went.Sum(p => p.Versions.Count(v => v.Number > 1 && v.PublishedOn <= until)),
            Withdrawn = went.Count(p => p.WithdrawnOn <= until),
            Items = DisclosureItems.Of(Discloser.Commune, until).Count,
            Delay = DisclosureDelays.Of(Discloser.Commune, until)?.Words.Vi ?? "",
            Plan = LabelsOf(went, DisclosureLists.Plan) is [.., var plan] ? plan : "",
            Lists = LabelsOf(went, DisclosureLists.QuarterList),
        };
    }

    // The plan of the year is named although it went out before the half-year that is told of.
    private Task<List<Publication>> WentAsync(DueDisclosure due, DateOnly from, DateOnly until, CancellationToken stop) =>
        db
            .Publications.AsNoTracking()
            .AsSplitQuery()
            .Where(p => p.BodyId == due.BodyId && p.PublishedOn <= until)
            .Where(p => p.PublishedOn >= from || (p.TaskKey == DisclosureLists.Plan && p.PeriodKey == $"{due.Year}"))
            .OrderBy(p => p.PublishedOn)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);

    private Task<List<DueDisclosure>> DuesAsync(DueDisclosure due, CancellationToken stop) =>
        db
            .DueDisclosures.AsNoTracking()
            .Where(d => d.BodyId == due.BodyId && d.JoinedTo == null && (d.Year == due.Year || d.PeriodKey == ""))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);

    private static IEnumerable<DueDisclosure> PlannedOf(List<DueDisclosure> dues, DueDisclosure own) =>
        dues.Where(d => d.Id != own.Id).InLawOrder(own.EndsOn ?? new(own.Year, 12, 31)).SelectMany(g => g.Dues);

    private static IEnumerable<DueDisclosure> NextOf(List<DueDisclosure> dues, DateOnly until) =>
        dues.Where(d => d.DueOn > until && d.WholeOn is null && d.NothingOn is null).OrderBy(d => d.DueOn).ThenBy(d => d.Name, StringComparer.Ordinal);

    private static IReadOnlyList<string> LabelsOf(List<Publication> went, string task) =>
        [.. went.Where(p => p.TaskKey == task && p.WithdrawnOn is null).Select(p => p.PaperLabel ?? p.Title)];

    private static int PlaceOf(string task) => DisclosureTasks.All.Select((t, at) => (t.Key, at)).FirstOrDefault(x => x.Key == task).at;
}
