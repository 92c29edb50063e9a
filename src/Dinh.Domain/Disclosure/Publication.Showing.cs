using Dinh.Domain.Common;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <content>Where it is shown, since when, and with which proof.</content>
public sealed partial class Publication
{
    /// <summary>The first day on which it stood in any form; null while it does nowhere.</summary>
    public DateOnly? PublicOn => PublishedOn is { } on ? showings.Select(s => s.From).Append(on).Min() : null;

    /// <summary>Adds a place where it is to be shown.</summary>
    public Outcome Plan(Guid key, ShowingPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (State == PublicationState.Withdrawn)
            return new Refusal("publication.withdrawn");
        if (showings.Exists(s => s.Key == key || (s.Form == place.Form && s.Place == place.Place && s.Until is null)))
            return new Refusal("showing.known");

        showings.Add(new(key, place));
        return Did(new ShowingPlanned(Id, key, place.Form, place.Place));
    }

    /// <summary>Takes a place from the plan where nothing was shown yet.</summary>
    public Outcome Unplan(Guid key)
    {
        if (showings.Find(s => s.Key == key) is not { } showing)
            return new Refusal("showing.unknown");
        if (showing.HasBegun)
            return new Refusal("showing.begun");

        showings.Remove(showing);
        return Did(new ShowingUnplanned(Id, key, showing.Form, showing.Place));
    }

    /// <summary>Records since when it is shown there.</summary>
    public Outcome Show(Guid key, DateOnly from, string by, DateOnly today)
    {
        if (State != PublicationState.Published)
            return new Refusal("publication.not-public");
        if (showings.Find(s => s.Key == key) is not { } showing)
            return new Refusal("showing.unknown");
        if (showing.From is not null)
            return new Refusal("showing.begun");
        if (from > today)
            return new Refusal("showing.in-future");
        if (from < PublishedOn)
            return new Refusal("showing.before-publication");

        (showing.From, showing.By) = (from, by);
        return Did(new ShowingBegun(Id, key, showing.Form, showing.Place, from));
    }

    /// <summary>Records that it came down.</summary>
    /// <param name="key">Of the place.</param>
    /// <param name="until">The last day on which it was seen.</param>
    /// <param name="because">Needed where its days were not over.</param>
    /// <param name="by">Who took it down.</param>
    /// <param name="today">The day it is.</param>
    public Outcome TakeDown(Guid key, DateOnly until, string? because, string by, DateOnly today)
    {
        if (showings.Find(s => s.Key == key) is not { From: { } from } showing)
            return new Refusal("showing.not-begun");
        if (showing.Until is not null)
            return new Refusal("showing.ended");
        if (until > today)
            return new Refusal("showing.in-future");
        if (until < from)
            return new Refusal("showing.ends-before-beginning");
        if ((showing.Days is null || until < showing.StaysUntil) && string.IsNullOrWhiteSpace(because))
            return new Refusal("showing.too-early");

        (showing.Until, showing.EndedBecause, showing.EndedBy) = (until, because?.Trim(), by);
        return Did(new ShowingEnded(Id, key, showing.Form, showing.Place, until, showing.EndedBecause));
    }

    /// <summary>Adds a picture or recording that shows it.</summary>
    public Outcome Prove(Guid key, ShowingProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (showings.Find(s => s.Key == key) is not { From: not null } showing)
            return new Refusal("showing.not-begun");
        if (showing.Proofs.Any(p => p.Hash == proof.Hash))
            return new Refusal("showing.proof-known");

        showing.Proofs = [.. showing.Proofs, proof];
        return Did(new ShowingProved(Id, key, proof.Hash, proof.On));
    }

    /// <summary>Plans or confirms a broadcast or a handing over; a mark with a known key takes the place of the planned one.</summary>
    public Outcome Mark(Guid key, ShowingMark mark, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (State != PublicationState.Published)
            return new Refusal("publication.not-public");
        if (showings.Find(s => s.Key == key) is not { } showing)
            return new Refusal("showing.unknown");
        if (mark.Confirmed is not null && mark.On > today)
            return new Refusal("showing.in-future");
        if (showing.Marks.Any(m => m.Key == mark.Key && m.Confirmed is not null))
            return new Refusal("showing.confirmed");

        showing.Marks = [.. showing.Marks.Where(m => m.Key != mark.Key).Append(mark).OrderBy(m => m.On).ThenBy(m => m.At)];
        var confirmed = showing.Marks.Where(m => m.Confirmed is not null).Select(m => m.On).ToList();
        if (confirmed.Count > 0)
            showing.From = confirmed.Min();
        return Did(new ShowingMarked(Id, key, mark.On, mark.Confirmed));
    }

    /// <summary>The day on which the last of the demanded forms was fulfilled; null while one is missing. A portal of this house counts from the publication itself.</summary>
    public DateOnly? WholeOn(IReadOnlyList<FormDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        if (PublishedOn is not { } on)
            return null;

        var days = demands.Where(d => !d.IfAny || d.Form == DisclosureForm.Portal || Plans(d.Form)).Select(MetOn).ToList();
        return days.TrueForAll(d => d is not null) ? days.Append(on).Max() : null;
    }

    /// <summary>The day from which a demanded form was missing again, because it was withdrawn or came down too early; null while all stand.</summary>
    public DateOnly? LapsedOn(IReadOnlyList<FormDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        return EndedEarly(demands).Select(s => s.Until).Append(WithdrawnOn).Min();
    }

    /// <summary>Where it came down before the days were over that the law demands, and was not put up again.</summary>
    public IReadOnlyList<Showing> EndedEarly(IReadOnlyList<FormDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        return [.. demands.SelectMany(d => showings.Where(s => s.Form == d.Form && s.EndedEarly(d.Days, d.Permanent) && !IsReplaced(s)))];
    }

    private bool Plans(string form) => showings.Exists(s => s.Form == form);

    private bool IsReplaced(Showing ended) =>
        showings.Exists(s => s != ended && s.Form == ended.Form && s.Place == ended.Place && s.Until is null && s.HasBegun);

    // All planned places of a form must have it; spoken on as many consecutive days as demanded.
    private DateOnly? MetOn(FormDemand demand)
    {
        if (demand.Form == DisclosureForm.Portal)
            return PublishedOn;

        var places = showings.Where(s => s.Form == demand.Form).ToList();
        var met = places.ConvertAll(s => demand.Form == DisclosureForm.Loudspeaker ? Runs.FirstOf(s.Marks, demand.Days ?? 1) : s.From);
        return met.Count > 0 && met.TrueForAll(d => d is not null) ? met.Max() : null;
    }
}
