using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>From what the form was filled in: a plan's report sentence, or a report that the law asks for.</summary>
/// <param name="Entry">The plan's entry.</param>
/// <param name="Shipped">The key of the law's report.</param>
public sealed record RegimeOrigin(Id<PlanEntry>? Entry, string? Shipped);

/// <summary>A form filled in beforehand, with what it rests on.</summary>
/// <param name="Source">The plan's sentence; null where none.</param>
/// <param name="Note">What else whoever lays it must know.</param>
public sealed record ProposedRegime(RegimeForm Form, string? Confidence, DutySource? Source, Sentence? Note);

/// <summary>Fills in a regime from a plan's report sentence, or from a report that the law asks for.</summary>
public sealed partial class ProposedRegimeQuery(DinhDb db, Access access, TimeProvider clock)
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

    private ProposedRegime OfShipped(ShippedRegime shipped, RegimeChoices choices)
    {
        var parties = new RegimeParties(choices, clock.Today);
        var form = FormOf(shipped, parties);
        (form.WindowFrom, form.WindowTo) = OwnDaysOf(shipped);
        form.Take(shipped.Due);
        Charge(form, [.. parties.Of(shipped.From).Select(b => b.Id)], choices);
        return new(form, $"{shipped.Confidence}".ToLowerInvariant(), null, shipped.Note);
    }

    private RegimeForm FormOf(ShippedRegime shipped, RegimeParties parties) =>
        new()
        {
            Name = shipped.Name.Vi,
            To = parties.Of(shipped.To).FirstOrDefault()?.Id,
            Via = shipped.Via is { } via ? parties.Of(via).FirstOrDefault()?.Id : null,
            FormCode = shipped.Form,
            Period = shipped.Period,
            Ground = $"{shipped.Basis}",
            From = clock.Today,
        };

    // A yearly report whose figures close on a day of its own.
    private (DateOnly? From, DateOnly? To) OwnDaysOf(ShippedRegime shipped)
    {
        if (shipped.Closes is null || shipped.Period == PeriodKind.Own || ReportPeriods.NumbersIn(shipped.Period) != 1)
            return (null, null);

        return shipped.WindowOf(ReportPeriods.Of(shipped.Period, clock.Today.Year));
    }

    // Whoever is charged by name, unless these are all the units below.
    private static void Charge(RegimeForm form, List<Id<Body>> owe, RegimeChoices choices)
    {
        var may = owe.Where(b => b != form.To && choices.Owing.Any(o => o.Id == b)).ToList();
        var below = choices.Owing.Take(choices.Below).Select(o => o.Id).ToHashSet();
        var all = form.To is { } to && choices.HasBelow(to) && (may.Count == 0 || below.SetEquals(may));
        (form.IsListed, form.Bodies) = (!all, all ? [] : may);
    }

    private static string? Fullest => ShippedForms.All is [var fullest, ..] ? fullest.Code : null;
}
