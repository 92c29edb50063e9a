using System.Text.RegularExpressions;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A day by which something is to be done, wherever the plan states it.</summary>
/// <param name="At">Where the words of time stand.</param>
/// <param name="Quote">The words.</param>
/// <param name="End">The last day.</param>
/// <param name="IsStep">A day is stated ("trước ngày …"), not a month, quarter or year.</param>
internal sealed partial record Deadline(Place At, string Quote, DateOnly End, bool IsStep)
{
    public static IReadOnlyList<Deadline> In(Galley galley) => [.. Fields(galley).Concat(Prose(galley)).DistinctBy(d => (d.At.Line, d.End))];

    private static IEnumerable<Deadline> Fields(Galley galley) =>
        from task in galley.Reading.Tasks
        where task is { TimeText.Places.Count: > 0, Time: { Kind: TimeKind.By or TimeKind.Within, End: not null } }
        select new Deadline(
            task.TimeText!.Places[0],
            task.TimeText.Value,
            task.Time!.End!.Value,
            task.Time.Kind == TimeKind.By && DayForm().IsMatch(task.TimeText.Value)
        );

    /// <summary>Deadlines in running text, where the clause says that something is finished, sent or reported by then.</summary>
    private static IEnumerable<Deadline> Prose(Galley galley)
    {
        var context = new TimeContext(galley.Issued.First ?? galley.Reading.Issued, galley.Reading.Year);
        foreach (var passage in galley.Paragraphs.Where(p => p.Zone == Zone.Body && !p.IsFootnote && LimitForm().IsMatch(p.Text)))
        {
            foreach (var time in TimeWords.Find(passage.Text, context).Where(t => t is { Bounded: true, Reading: { Kind: TimeKind.By, End: not null } }))
            {
                var quote = passage.Text[time.Start..time.End];
                var clauseStart = passage.Text.LastIndexOfAny(['.', ';'], Math.Max(0, time.Start - 1)) + 1;
                if (!YearForm().IsMatch(quote) || !WorkForm().IsMatch(passage.Text[clauseStart..time.Start]))
                    continue;

                yield return new(passage.At(time.Start, time.End), quote, time.Reading.End!.Value, DayForm().IsMatch(quote));
            }
        }
    }

    [GeneratedRegex(@"\b(trước|chậm nhất|xong|hạn)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Limit)]
    private static partial Regex LimitForm();

    [GeneratedRegex(
        @"\b(hoàn thành|gửi|báo cáo|nộp|xong|trình|hạn|chậm nhất|ban hành|tổng hợp|triển khai|thực hiện)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.Limit
    )]
    private static partial Regex WorkForm();

    [GeneratedRegex(@"\b(19|20)\d{2}\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}|\d{1,2} tháng \d{1,2}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex DayForm();
}
