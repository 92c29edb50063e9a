using Dinh.App.Features.Papers;
using Dinh.App.Features.Plans;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Plans;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LayRegime;

// What a plan's report sentence proposes.
public sealed partial class ProposedRegimeQuery
{
    private async Task<ProposedRegime> OfEntryAsync(Id<PlanEntry> id, RegimeChoices choices, CancellationToken stop)
    {
        var plan = await PlanOfAsync(id, stop);
        var entry = plan.Entries.Single(e => e.Id == id);
        var form = FormOf(plan, entry, choices);
        if (SentenceTimes.Of(entry.Window, plan.Paper.IssuedOn) is { } time)
        {
            (form.Period, form.WindowFrom, form.WindowTo) = (time.Period, time.From, time.To);
            form.Take(time.Due);
        }

        Charge(form, await OwingAsync(plan, entry, stop), choices);
        return new(form, null, SourceOf(plan, entry), null);
    }

    private async Task<Plan> PlanOfAsync(Id<PlanEntry> entry, CancellationToken stop) =>
        await access
            .Visible(db.Plans)
            .AsNoTracking()
            .Include(p => p.Paper)
            .Include(p => p.Entries)
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Entries.Any(e => e.Id == entry), stop)
        ?? throw new NoSuchRecordException($"plan entry {entry}");

    // Those whom the plan charges with a duty by this sentence.
    private Task<List<Id<Body>>> OwingAsync(Plan plan, PlanEntry entry, CancellationToken stop)
    {
        var (source, link) = ($"plan:{plan.Id}", PlanLinks.Entry(plan.Id, entry.Id));
        return db.Duties.Where(d => d.SourceRef == source && d.Source.Link == link && d.CancelledOn == null).Select(d => d.BodyId).Distinct().ToListAsync(stop);
    }

    private RegimeForm FormOf(Plan plan, PlanEntry entry, RegimeChoices choices)
    {
        var matcher = new BodyMatcher(choices.Directory, clock.Today);
        return new()
        {
            Name = Short(entry.Title),
            To = Meant(matcher, entry.To, choices) ?? choices.Receivers.FirstOrDefault(r => r.Id == plan.Paper.IssuerId)?.Id,
            Via = Meant(matcher, entry.Via, choices),
            FormCode = Fullest,
            Ground = GroundOf(plan, entry),
            From = clock.Today,
        };
    }

    private static string GroundOf(Plan plan, PlanEntry entry)
    {
        var place = entry.Path.Length > 0 ? $", mục {entry.Path.TrimEnd('.')}" : "";
        return $"{PaperNames.Sentenced(plan.Paper.Kind)} {plan.Paper.Number} ngày {WindowText.Day(plan.Paper.IssuedOn)}{place}";
    }

    private static DutySource SourceOf(Plan plan, PlanEntry entry) =>
        new("plan", $"{plan.Id}", plan.Paper.Name)
        {
            Link = PlanLinks.Entry(plan.Id, entry.Id),
            Path = entry.Path,
            Quote = entry.Title,
        };

    private static Id<Body>? Meant(BodyMatcher matcher, string names, RegimeChoices choices) =>
        names
            .Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.StartsWith("qua ", StringComparison.OrdinalIgnoreCase) ? n[4..] : n)
            .Select(n => matcher.Match(n))
            .Where(m => m is { Kind: MatchKind.One, Bodies: [_] })
            .Select(m => choices.Receivers.FirstOrDefault(r => r.Id == m.Bodies[0].Id)?.Id)
            .FirstOrDefault(b => b is not null);

    private static string Short(string title) => title.Length <= ReportRegime.LongestName ? title : title[..(ReportRegime.LongestName - 1)] + "…";
}
