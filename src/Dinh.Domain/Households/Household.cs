using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <summary>Hộ gia đình: people who live as one and have one voice in their village. Who they are and where they live is sealed.</summary>
public sealed partial class Household(Id<Household> id) : Entity<Household>(id)
{
    public Id<HouseholdRoll> RollId { get; private set; }

    /// <summary>Its number on the roll: it tells nobody who lives there.</summary>
    public int Number { get; private set; }

    public HouseholdState State { get; private set; }

    public DateOnly ListedOn { get; private init; }

    /// <summary>The last day on the roll; null while it is listed.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Names, days of birth, telephones, address, remark: only the installation with its keys opens them.</summary>
    public string Sealed { get; private set; } = "";

    /// <summary>The household that it split off from.</summary>
    public Id<Household>? SplitFromId { get; private init; }

    /// <summary>The household that it went into.</summary>
    public Id<Household>? MergedIntoId { get; private set; }

    public IReadOnlyList<HouseholdTerm> Terms { get; private set; } = [];

    public IReadOnlyList<HouseholdStep> Steps { get; private set; } = [];

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public bool IsListed => State == HouseholdState.Listed;

    /// <summary>Who speaks for it on that day; null where nobody did.</summary>
    public HouseholdTerm? RepresentativeOn(DateOnly day) => Terms.LastOrDefault(t => t.Role == TermRole.Representative && t.IsOn(day));

    /// <summary>Who may speak in the representative's stead on that day.</summary>
    public IEnumerable<HouseholdTerm> SubstitutesOn(DateOnly day) => Terms.Where(t => t.Role == TermRole.Substitute && t.IsOn(day));

    public static Household List(NewHousehold given, RollHand hand)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new Household(given.Key)
        {
            RollId = given.RollId,
            Number = given.Number,
            ListedOn = given.On,
            Sealed = given.Sealed,
            SplitFromId = given.SplitFrom,
            Terms = [new(given.Representative, TermRole.Representative, given.On)],
        };
        var deed =
            given.SplitFrom is not null ? HouseholdDeed.SplitFrom
            : given.IsImported ? HouseholdDeed.Imported
            : HouseholdDeed.Listed;
        made.Add(new(deed, given.On, hand.By, given.SplitFrom), given.IsImported ? null : new HouseholdListed(made.Id, made.RollId, given.On));
        return made;
    }

    /// <summary>Writes address, telephone, remark or a name anew: a mistake mended, nobody replaced.</summary>
    public Outcome Write(string words, RollHand hand, bool isImported = false)
    {
        if (!IsListed)
            return new Refusal("household.ended");

        Sealed = words;
        return Add(
            new(isImported ? HouseholdDeed.Imported : HouseholdDeed.Written, hand.Today, hand.By),
            isImported ? null : new HouseholdWritten(Id, RollId, hand.Today)
        );
    }

    /// <summary>Another speaks for the household from a day on.</summary>
    /// <param name="person">The key of the new one in the sealed words.</param>
    /// <param name="words">The words with the new one among them.</param>
    public Outcome ChangeRepresentative(Guid person, string words, TermEnd why, DateOnly from, RollHand hand)
    {
        if (Refused(from, hand.Today) is { } refused)
            return refused;
        if (Terms.LastOrDefault(t => t is { Role: TermRole.Representative, To: null }) is { } current && from <= current.From)
            return new Refusal("household.before-representative");

        Sealed = words;
        Terms = [.. Ended(t => t.Role == TermRole.Representative, from.AddDays(-1), why), new(person, TermRole.Representative, from)];
        return Add(new(HouseholdDeed.RepresentativeChanged, from, hand.By), new HouseholdRepresentativeChanged(Id, RollId, why, from));
    }

    /// <summary>Names somebody who may come in the representative's stead.</summary>
    /// <param name="days">From when, and to the last day; without one until it is taken back.</param>
    public Outcome NameSubstitute(Guid person, string words, (DateOnly From, DateOnly? Until) days, RollHand hand)
    {
        if (!IsListed)
            return new Refusal("household.ended");
        if (days.From < ListedOn || days.Until < days.From)
            return new Refusal("household.days-crossed");

        Sealed = words;
        Terms = [.. Terms, new(person, TermRole.Substitute, days.From, days.Until, days.Until is null ? null : TermEnd.Withdrawn)];
        return Add(new(HouseholdDeed.SubstituteNamed, days.From, hand.By), new HouseholdSubstituteNamed(Id, RollId, days.From, days.Until));
    }

    /// <summary>Takes the word of a substitute back: today is the last day.</summary>
    public Outcome EndSubstitute(Guid person, RollHand hand)
    {
        if (Terms.FirstOrDefault(t => t.Role == TermRole.Substitute && t.Key == person && (t.To is null || t.To > hand.Today)) is not { } term)
            return new Refusal("household.no-such-substitute");

        var last = term.From > hand.Today ? term.From : hand.Today;
        Terms = [.. Terms.Select(t => t == term ? t with { To = last, Ended = TermEnd.Withdrawn } : t)];
        return Add(new(HouseholdDeed.SubstituteEnded, hand.Today, hand.By), new HouseholdSubstituteEnded(Id, RollId, hand.Today));
    }

    private Refusal? Refused(DateOnly on, DateOnly today) =>
        !IsListed ? new("household.ended")
        : on > today ? new("household.day-in-future")
        : on < ListedOn ? new("household.before-listing")
        : null;

    // What was bounded keeps its bound; what would end before it began leaves no trace of a day that never was.
    private IEnumerable<HouseholdTerm> Ended(Func<HouseholdTerm, bool> which, DateOnly last, TermEnd why) =>
        Terms
            .Where(t => !which(t) || t.From <= last || t.To is not null)
            .Select(t => which(t) && (t.To is null || t.To > last) && t.From <= last ? t with { To = last, Ended = why } : t);

    private Outcome Add(HouseholdStep step, object? happening)
    {
        Steps = [.. Steps, step];
        Deeds++;
        if (happening is not null)
            Happened(happening);
        return Outcome.Done;
    }
}
