using System.Text.RegularExpressions;
using Dinh.Reading.Proofreading.Bases;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A rule on bodies that do not exist on the plan's day.</summary>
internal abstract partial class BodyAtDay : ProofRule
{
    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued is not { First: { } first, Last: { } last })
            yield break;

        var seen = new HashSet<DatedNames.Row>();
        foreach (var passage in galley.Paragraphs.Where(p => p.Zone != Zone.Annex && !p.IsFootnote))
        {
            foreach (var (start, end, body) in DatedNames.In(passage.Words))
            {
                if (!IsMissing(body, first, last) || IsPast(passage, start, end, first) || !seen.Add(body))
                    continue;

                yield return Found(passage, start, end, body);
            }
        }
    }

    protected abstract bool IsMissing(DatedNames.Row body, DateOnly first, DateOnly last);

    protected abstract Finding Found(Passage passage, int start, int end, DatedNames.Row body);

    /// <summary>The clause speaks of former times, or of an older paper of that body.</summary>
    private static bool IsPast(Passage passage, int start, int end, DateOnly first)
    {
        var from = Math.Max(0, passage.Text.LastIndexOfAny([';', '.', '\n'], Math.Max(0, start - 1)));
        var to = passage.Text.IndexOfAny([';', '.'], end);
        var clause = passage.Text[from..(to < 0 ? passage.Text.Length : to)];
        if (PastForm().IsMatch(clause))
            return true;

        return Citation
            .In(passage)
            .Any(c => c.Date?.Value is { } day && day < first && Math.Abs(c.Start - start) < 300 && !HasStopBetween(passage.Text, c.Start, start));
    }

    private static bool HasStopBetween(string text, int one, int other) => text.AsSpan(Math.Min(one, other), Math.Abs(one - other)).IndexOfAny(';', '.') >= 0;

    [GeneratedRegex(
        @"\((cũ|trước đây)\)|\bcũ\b|trước đây|sáp nhập|sắp xếp|chuyển giao|tiếp nhận từ|kết thúc hoạt động|giải thể|không tổ chức|(thuộc|của) cấp huyện chuyển|khi chưa",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.Limit
    )]
    private static partial Regex PastForm();
}
