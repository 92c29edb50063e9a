using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Personal;

/// <summary>Numbers of persons that are made of digits alone.</summary>
internal static class Numbers
{
    private const int BankWithin = 40;
    private static readonly string[] Units = ["dong", "vnd", "d", "trieu", "ty", "usd", "nghin", "ngan", "m2", "ha", "kg", "ho", "nguoi", "%"];

    public static IEnumerable<Hit> In(FoldedText folded, Announcements said, Surroundings around)
    {
        foreach (var run in NumberRun.In(folded.Text))
        {
            for (var group = 0; group < run.Count; group++)
            {
                if (FirstFrom(run, group, (folded, said, around)) is not { } found)
                    continue;
                yield return found.Hit;
                group = found.Last;
            }
        }
    }

    private static (Hit Hit, int Last)? FirstFrom(NumberRun run, int group, (FoldedText Folded, Announcements Said, Surroundings Around) at)
    {
        // Of a number written in groups the longest reading is the right one: nine digits may begin one of twelve.
        foreach (var number in run.From(group).Reverse())
        {
            if (KindOf(number, at.Folded.Text, at.Said, at.Around) is not { } kind)
                continue;
            var (start, length) = at.Folded.Place(number.Start, number.End - number.Start);
            return (new(kind, start, length, number.Digits), number.Last);
        }

        return null;
    }

    private static string? KindOf(NumberStretch number, string text, Announcements said, Surroundings around)
    {
        var (topic, gap) = said.Before(number.Start);
        if (topic == Topic.None)
            topic = around.Announced;
        if (number.IsGluedAfter || (number.IsGluedBefore && (topic == Topic.None || gap > 0)) || IsAmount(text, number.End))
            return null;
        if (topic is Topic.None or Topic.Name && IsAtBank(text, number))
            topic = Topic.Account;
        if (topic == Topic.Account && number.Digits.Length < 20 && IsOfTreasury(said, number))
            return null;

        return NumberKinds.Of(number, topic, said.IsOfOffice(number.Start) || around.Announced == Topic.Office);
    }

    private static bool IsAmount(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(8, text.Length - end)).TrimStart(" .(");
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit) && (rest.Length == unit.Length || !char.IsAsciiLetterOrDigit(rest[unit.Length])))
                return true;
        }

        return false;
    }

    // "… 19034567891012 – Techcombank": the bank's name announces an account from behind.
    private static bool IsAtBank(string text, NumberStretch number)
    {
        if (number.Digits.Length < 8 || !number.IsPlain)
            return false;
        var after = text.Substring(number.End, Math.Min(BankWithin, text.Length - number.End));
        var before = text.Substring(Math.Max(0, number.Start - BankWithin), Math.Min(BankWithin, number.Start));
        return Lexicon.All.Banks.Values.Any(bank => Says(LineOf(after, first: true), bank) || Says(LineOf(before, first: false), bank));
    }

    private static string LineOf(string text, bool first) => first ? text.Split('\n')[0] : text.Split('\n')[^1];

    private static bool Says(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && (at + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length]));
    }

    // The treasury keeps the accounts of offices, never those of persons.
    private static bool IsOfTreasury(Announcements said, NumberStretch number) =>
        said.All.Any(a => a.Topic == Topic.Budget && Math.Abs(a.Start - number.Start) <= 2 * BankWithin);
}
