using Dinh.Law;

namespace Dinh.Domain.Disclosure;

/// <content>How it is read out over loudspeakers: the words, the days and hours, and who confirmed each.</content>
public sealed partial class Publication
{
    public const int LongestSpoken = 20_000;
    public const int MostBroadcastDays = 31;
    public const int MostHoursADay = 6;

    /// <summary>What is read out, as an officer has put it right; null while it is as the house wrote it.</summary>
    public SpokenWords? Spoken { get; private set; }

    /// <summary>Puts right what is read out.</summary>
    public Outcome SayAs(string text, string by, DateOnly today)
    {
        if (State != PublicationState.Published)
            return new Refusal("publication.not-public");
        if (string.IsNullOrWhiteSpace(text))
            return new Refusal("broadcast.no-words");
        if (text.Length > LongestSpoken)
            return new Refusal("broadcast.too-long");

        Spoken = new(Newest!.Number, text.Trim(), by, today);
        return Did(new SpokenWordsSet(Id, Newest.Number, today));
    }

    /// <summary>Plans broadcasts on days in a row, each day at the same hours; what is planned for the same hour already stays.</summary>
    /// <param name="key">Of the loudspeakers.</param>
    /// <param name="plan">Days, hours, and who reads.</param>
    /// <param name="demanded">On at least so many days in a row, says the law; null where it names none.</param>
    /// <param name="today">The day it is.</param>
    public Outcome Schedule(Guid key, BroadcastPlan plan, int? demanded, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (State != PublicationState.Published)
            return new Refusal("publication.not-public");
        if (showings.Find(s => s.Key == key) is not { } showing)
            return new Refusal("showing.unknown");
        if (plan.Refused(today) is { } refused)
            return refused;

        var added = plan.Marks().Where(m => !showing.Marks.Any(k => k.On == m.On && k.At == m.At)).ToList();
        if (added.Count == 0)
            return new Refusal("broadcast.planned-already");
        List<ShowingMark> all = [.. showing.Marks.Concat(added).OrderBy(m => m.On).ThenBy(m => m.At)];
        if (Runs.Longest(all.Where(m => !m.IsMissedOn(today))) < demanded)
            return new Refusal("broadcast.too-few-days");

        showing.Marks = all;
        return Did(new BroadcastsPlanned(Id, key, plan.From, added.Count));
    }

    /// <summary>Somebody says that what was planned has been read out.</summary>
    public Outcome Confirm(Guid key, Guid mark, string by, DateOnly today) =>
        showings.Find(s => s.Key == key)?.Marks.FirstOrDefault(m => m.Key == mark) is not { } planned ? new Refusal("broadcast.unknown")
        : string.IsNullOrWhiteSpace(by) ? new Refusal("broadcast.name-needed")
        : Mark(key, planned with { Confirmed = by.Trim() }, today);

    /// <summary>It goes to a village head, who has yet to confirm it.</summary>
    public Outcome HandOver(Guid key) =>
        State != PublicationState.Published ? new Refusal("publication.not-public")
        : !showings.Exists(s => s.Key == key) ? new Refusal("showing.unknown")
        : Did(new ShowingHandedOver(Id, key));

    /// <summary>Takes a planned broadcast away; one that was confirmed stays.</summary>
    public Outcome Unmark(Guid key, Guid mark)
    {
        if (showings.Find(s => s.Key == key) is not { } showing || showing.Marks.FirstOrDefault(m => m.Key == mark) is not { } planned)
            return new Refusal("broadcast.unknown");
        if (planned.Confirmed is not null)
            return new Refusal("showing.confirmed");

        showing.Marks = [.. showing.Marks.Where(m => m.Key != mark)];
        return Did(new BroadcastUnplanned(Id, key, planned.On));
    }
}

/// <summary>What is read out, put right by an officer.</summary>
/// <param name="Version">The version that it was made from: after a correction it is of yesterday.</param>
public sealed record SpokenWords(int Version, string Text, string By, DateOnly On);

/// <summary>Lịch phát: days in a row, the hours of each, and who reads.</summary>
public sealed record BroadcastPlan(DateOnly From, int Days, IReadOnlyList<TimeOnly> Hours, string Reader)
{
    public Refusal? Refused(DateOnly today) =>
        From < today ? new("broadcast.in-past")
        : Days is < 1 or > Publication.MostBroadcastDays ? new("broadcast.days-out-of-range")
        : Hours.Count is 0 or > Publication.MostHoursADay ? new("broadcast.hours-needed")
        : null;

    internal IEnumerable<ShowingMark> Marks() =>
        from day in Enumerable.Range(0, Days)
        from hour in Hours.Distinct().Order()
        select new ShowingMark(Guid.CreateVersion7(), From.AddDays(day), hour, Reader: Reader.Trim() is { Length: > 0 } name ? name : null);
}
