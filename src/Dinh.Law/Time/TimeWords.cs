using Dinh.Law.Time.Words;

namespace Dinh.Law.Time;

/// <summary>Reads the words in which Vietnamese plans state time.</summary>
public static class TimeWords
{
    /// <summary>The window, recurrence or awaited event that <paramref name="phrase"/> states; null when it states none.</summary>
    public static TimeReading? Read(string phrase, TimeContext context) => Read(new Phrase(phrase, context, label: true));

    /// <summary>Every phrase of time inside prose, in the order of the text. Dates of cited papers are left out.</summary>
    public static IReadOnlyList<TimeOccurrence> Find(string sentence, TimeContext context)
    {
        var phrase = new Phrase(sentence, context, label: false);
        var found = Combining.Repeat(phrase, Scanner.Scan(phrase));
        return [.. found.Select(f => new TimeOccurrence(phrase.StartOf(f.From), phrase.EndBefore(f.Next), f.Bounded, f.Reading))];
    }

    private static TimeReading? Read(Phrase phrase) => Combining.All(phrase, Scanner.Scan(phrase));
}
