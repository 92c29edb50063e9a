using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>One day written in two ways: 01/07/2023 and 01/7/2023.</summary>
internal sealed class DateTwoWays : ProofRule
{
    public override string Key => "date.two-ways";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Cùng một ngày viết hai cách.", "One day written in two ways.");

    public override string Example => "01/7/2023 … 01/07/2023";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var first = new Dictionary<(int, int, int), string>();
        var told = new HashSet<(int, int, int)>();
        foreach (var passage in galley.Paragraphs.Where(p => p.Zone != Zone.Annex))
        {
            foreach (Match match in Patterns.ShortDate().Matches(passage.Text))
            {
                var day = (int.Parse(match.Groups["y"].Value), int.Parse(match.Groups["m"].Value), int.Parse(match.Groups["d"].Value));
                if (first.TryAdd(day, match.Value) || first[day] == match.Value || !told.Add(day))
                    continue;

                yield return Mark(
                    passage,
                    match.Index,
                    match.Index + match.Length,
                    Say($"Ngày này ở trên viết “{first[day]}”, ở đây viết “{match.Value}”.", $"This day is “{first[day]}” above and “{match.Value}” here."),
                    Say("Viết một cách trong toàn văn bản.", "Write it one way throughout.")
                );
            }
        }
    }
}
