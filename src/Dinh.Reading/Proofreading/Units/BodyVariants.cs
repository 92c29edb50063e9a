using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>One body written in several ways: with and without its dash, with and without a capital after it.</summary>
internal sealed partial class BodyVariants : ProofRule
{
    public override string Key => "body.variants";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Tên một cơ quan, bộ phận viết nhiều cách (có hoặc không có dấu nối, hoa hoặc thường).", "One body's name written in several ways.");

    public override string Example => "Văn hóa - xã hội … Văn hóa xã hội";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var dashed = Dashed(galley).ToList();
        var names = dashed.Select(d => d.Key).ToHashSet();
        foreach (var body in dashed.Concat(Plain(galley, names)).GroupBy(m => m.Key))
        {
            var ways = body.GroupBy(m => m.Way).OrderByDescending(g => g.Count()).ToList();
            foreach (var way in ways.Skip(1).Select(w => w.First()))
            {
                var usual = ways[0].First();
                yield return Mark(
                    way.Passage,
                    way.Start,
                    way.End,
                    Say($"Ở đây viết “{way.Written}”, chỗ khác viết “{usual.Written}”.", $"“{way.Written}” here, “{usual.Written}” elsewhere."),
                    Say("Viết một tên thống nhất trong toàn văn bản.", "Write one name throughout.")
                );
            }
        }
    }

    private static IEnumerable<Mention> Dashed(Galley galley) =>
        from passage in galley.Prose
        where passage.Zone == Zone.Body
        from Match match in DashForm().Matches(passage.Text)
        let second = match.Groups["b"].Value
        select new Mention(
            passage,
            match.Index,
            match.Index + match.Length,
            KeyOf(match.Groups["a"].Value, second),
            char.IsUpper(second[0]) ? "dash-upper" : "dash-lower"
        );

    /// <summary>The same four syllables without the dash, where they open with a capital as names do.</summary>
    private static IEnumerable<Mention> Plain(Galley galley, HashSet<string> names)
    {
        foreach (var passage in galley.Prose.Where(p => p.Zone == Zone.Body))
        {
            var words = passage.Words;
            for (var i = 0; i + 3 < words.Count; i++)
            {
                if (!words[i].IsCapital || !words[i + 1].Joined || !words[i + 2].Joined || !words[i + 3].Joined)
                    continue;

                var written = passage.Text[words[i].Start..words[i + 3].End];
                var key = string.Join(' ', words.Skip(i).Take(4).Select(w => w.Syllable.Key));
                if (names.Contains(key) && !written.Contains('-', StringComparison.Ordinal) && !written.Contains('–', StringComparison.Ordinal))
                    yield return new(passage, words[i].Start, words[i + 3].End, key, "plain");
            }
        }
    }

    private static string KeyOf(string one, string two) => string.Join(' ', $"{one} {two}".Split(' ').Select(w => Syllable.Of(w).Key));

    [GeneratedRegex(@"\b(?<a>\p{Lu}\p{Ll}+ \p{Ll}+)\s?[-–]\s?(?<b>\p{L}\p{Ll}+ \p{Ll}+)\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex DashForm();

    private sealed record Mention(Passage Passage, int Start, int End, string Key, string Way)
    {
        public string Written => Passage.Text[Start..End];
    }
}
