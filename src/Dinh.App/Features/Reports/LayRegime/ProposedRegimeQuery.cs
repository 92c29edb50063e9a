using Dinh.App.Features.Papers;
using Dinh.App.Features.Plans;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Plans;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>A form filled in beforehand, with what it rests on.</summary>
/// <param name="Source">The plan's sentence; null where none.</param>
/// <param name="Note">What else whoever lays it must know.</param>
public sealed record ProposedRegime(RegimeForm Form, string? Confidence, DutySource? Source, Sentence? Note);

/// <summary>Fills in a regime from a plan's report sentence, or from a report that the law asks for.</summary>
public sealed class ProposedRegimeQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<ProposedRegime> OfAsync(RegimeOrigin origin, RegimeChoices choices, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(choices);
        if (origin.Entry is { } entry)
            return await OfEntryAsync(entry, choices, stop);
        if (origin.Shipped is not null)
            return OfShipped(ShippedRegimes.Find(origin.Shipped) ?? throw new NoSuchRecordException($"regime {origin.Shipped}"), choices);

        var form = new RegimeForm
        {
            To = choices.Receivers is [var first, ..] ? first.Id : null,
            From = clock.Today,
            FormCode = Fullest,
        };
        form.IsListed = form.To is not { } to || !choices.HasBelow(to);
        return new(form, null, null, null);
    }

    /// <summary>The body that answers for the plan of an entry, if it is one of the reader's.</summary>
    public async Task<Id<Body>?> OwnerOfAsync(Id<PlanEntry> entry, CancellationToken stop)
    {
        var owners = await access
            .Visible(db.Plans)
            .Where(p => p.Entries.Any(e => e.Id == entry))
            .Select(p => new { p.OwnerId, p.Paper.IssuerId })
            .SingleOrDefaultAsync(stop);
        return owners is null ? throw new NoSuchRecordException($"entry {entry}")
            : access.MayActFor(owners.OwnerId) ? owners.OwnerId
            : access.MayActFor(owners.IssuerId) ? owners.IssuerId
            : null;
    }

    private async Task<ProposedRegime> OfEntryAsync(Id<PlanEntry> id, RegimeChoices choices, CancellationToken stop)
    {
        var plan = await access
            .Visible(db.Plans)
            .AsNoTracking()
            .Include(p => p.Paper)
            .Include(p => p.Entries)
            .AsSplitQuery()
            .SingleAsync(p => p.Entries.Any(e => e.Id == id), stop);
        var entry = plan.Entries.Single(e => e.Id == id);
        var link = PlanLinks.Entry(plan.Id, id);
        var source = $"plan:{plan.Id}";
        var owe = await db
            .Duties.Where(d => d.SourceRef == source && d.Source.Link == link && d.CancelledOn == null)
            .Select(d => d.BodyId)
            .Distinct()
            .ToListAsync(stop);
        var matcher = new BodyMatcher(choices.Directory, clock.Today);
        var form = new RegimeForm
        {
            Name = Short(entry.Title),
            To = Meant(matcher, entry.To, choices) ?? choices.Receivers.FirstOrDefault(r => r.Id == plan.Paper.IssuerId)?.Id,
            Via = Meant(matcher, entry.Via, choices),
            FormCode = Fullest,
            Ground =
                $"{PaperNames.Sentenced(plan.Paper.Kind)} {plan.Paper.Number} ngày {WindowText.Day(plan.Paper.IssuedOn)}{(entry.Path.Length > 0 ? $", mục {entry.Path.TrimEnd('.')}" : "")}",
            From = clock.Today,
        };
        if (SentenceTimes.Of(entry.Window, plan.Paper.IssuedOn) is { } time)
        {
            (form.Period, form.WindowFrom, form.WindowTo) = (time.Period, time.From, time.To);
            form.Take(time.Due);
        }

        Charge(form, owe, choices);
        return new(
            form,
            null,
            new("plan", $"{plan.Id}", plan.Paper.Name)
            {
                Link = link,
                Path = entry.Path,
                Quote = entry.Title,
            },
            null
        );
    }

    private ProposedRegime OfShipped(ShippedRegime shipped, RegimeChoices choices)
    {
        var year = clock.Today.Year;
        var period = ReportPeriods.NumbersIn(shipped.Period) == 1 && shipped.Period != PeriodKind.Own ? ReportPeriods.Of(shipped.Period, year) : null;
        (DateOnly From, DateOnly To)? own = shipped.Closes is not null && period is not null ? shipped.WindowOf(period) : null;
        var form = new RegimeForm
        {
            Name = shipped.Name.Vi,
            To = Of(shipped.To, choices).FirstOrDefault()?.Id,
            Via = shipped.Via is { } via ? Of(via, choices).FirstOrDefault()?.Id : null,
            FormCode = shipped.Form,
            Period = shipped.Period,
            WindowFrom = own?.From,
            WindowTo = own?.To,
            Ground = $"{shipped.Basis}",
            From = clock.Today,
        };
        form.Take(shipped.Due);
        Charge(form, [.. Of(shipped.From, choices).Select(b => b.Id)], choices);
        return new(form, $"{shipped.Confidence}".ToLowerInvariant(), null, shipped.Note);
    }

    // Whoever is charged by name, unless these are all the units below.
    private static void Charge(RegimeForm form, List<Id<Body>> owe, RegimeChoices choices)
    {
        var may = owe.Where(b => b != form.To && choices.Owing.Any(o => o.Id == b)).ToList();
        var below = choices.Owing.Take(choices.Below).Select(o => o.Id).ToHashSet();
        var all = form.To is { } to && choices.HasBelow(to) && (may.Count == 0 || below.SetEquals(may));
        (form.IsListed, form.Bodies) = (!all, all ? [] : may);
    }

    private static Id<Body>? Meant(BodyMatcher matcher, string names, RegimeChoices choices) =>
        names
            .Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.StartsWith("qua ", StringComparison.OrdinalIgnoreCase) ? n[4..] : n)
            .Select(n => matcher.Match(n))
            .Where(m => m is { Kind: MatchKind.One, Bodies: [_] })
            .Select(m => choices.Receivers.FirstOrDefault(r => r.Id == m.Bodies[0].Id)?.Id)
            .FirstOrDefault(b => b is not null);

    // The bodies of the own unit, of those above and of those below that are of this nature.
    private IEnumerable<Body> Of(RegimeParty party, RegimeChoices choices)
    {
        var standing = choices.Directory.Bodies.Where(b => b.IsValidOn(clock.Today));
        var words = SearchText.Fold(party.Name.Vi);
        return party.Kind switch
        {
            "peoplesCommittee" => standing.Where(b => b.Kind == BodyKind.PeoplesCommittee && IsAt(b, party.Level, choices)),
            "peoplesCouncil" => standing.Where(b => b.Kind == BodyKind.PeoplesCouncil && IsAt(b, party.Level, choices)),
            "fatherlandFront" => standing.Where(b => b.Kind == BodyKind.FatherlandFront && IsAt(b, party.Level, choices)),
            "village" => standing.Where(b => b.Kind == BodyKind.Village && b.UnitId == choices.Directory.Own.Id),
            "communeBoard" => standing.Where(b =>
                b.UnitId == choices.Directory.Own.Id && words.StartsWith(b.Folded.Split(" xa ")[0], StringComparison.Ordinal)
            ),
            "public" => standing.Where(b => b.Id == choices.Receivers[0].Id),
            _ => standing.Where(b =>
                b.Kind == BodyKind.Department && (words.Contains(b.Folded, StringComparison.Ordinal) || b.Folded.StartsWith(words, StringComparison.Ordinal))
            ),
        };
    }

    private static bool IsAt(Body body, string level, RegimeChoices choices)
    {
        var directory = choices.Directory;
        var province = directory.Above.Count > 0 ? directory.Above[^1].Id : directory.Own.Id;
        return level switch
        {
            "province" => body.UnitId == province,
            "commune" => directory.Above.Count > 0 ? body.UnitId == directory.Own.Id : body.UnitId != directory.Own.Id,
            _ => false,
        };
    }

    private static string? Fullest => ShippedForms.All is [var fullest, ..] ? fullest.Code : null;

    private static string Short(string title) => title.Length <= ReportRegime.LongestName ? title : title[..(ReportRegime.LongestName - 1)] + "…";
}
