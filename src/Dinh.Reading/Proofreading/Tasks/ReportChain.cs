using System.Globalization;
using Dinh.Law;
using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>Two reports, one made out of the other, whose days leave no time to merge.</summary>
internal sealed class ReportChain : ProofRule
{
    public override string Key => "report.chain";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say(
            "Hạn báo cáo của cấp dưới không sớm hơn hạn của cấp tổng hợp đủ số ngày cần thiết.",
            "A lower level's report that comes too late for the level that merges it."
        );

    public override string Example => "UBND các xã báo cáo Phòng Nội vụ trước ngày 25/11; Phòng Nội vụ tổng hợp báo cáo UBND tỉnh trước ngày 20/11";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var year = galley.Reading.Year ?? galley.Issued.First?.Year ?? 2024;
        var reports = galley
            .Reading.Reports.Select(r => (Report: r, Day: ReportDay.Of(r.Due, year)))
            .Where(r => r.Day is { Year: > 1990 and < 2100 } && r.Report.Text.Places.Count > 0)
            .Take(60)
            .ToList();
        var given = LevelTime.On(galley.Issued.First ?? new DateOnly(year, 1, 1));
        var steps = reports.ConvertAll(r => new ReportStep($"{reports.IndexOf(r)}", r.Day));
        PlanReport ReportOf(ReportStep step) => reports[int.Parse(step.Key, CultureInfo.InvariantCulture)].Report;
        return Law
            .Time.ReportChain.Conflicts(
                steps,
                (l, u) => ReportOf(l).Recurs == ReportOf(u).Recurs && Feeds(ReportOf(l), ReportOf(u)),
                given,
                WorkingCalendar.Vietnam
            )
            .Select(c => Found(ReportOf(c.Upper), ReportOf(c.Lower), c));
    }

    private Finding Found(PlanReport upper, PlanReport lower, ChainConflict conflict) =>
        new(
            Key,
            Severity,
            upper.Text.Places[0],
            Short(upper.Text.Value),
            Say(
                $"{lower.To} nhận báo cáo đến ngày {conflict.Lower.Due:dd/MM} mà phải báo cáo cấp trên trước ngày {conflict.Upper.Due:dd/MM}: không đủ {conflict.Needed} ngày làm việc để tổng hợp.",
                $"{lower.To} receives reports until {conflict.Lower.Due:MM-dd} and must report by {conflict.Upper.Due:MM-dd}: not the {conflict.Needed} working days that merging takes."
            ),
            Say(
                $"Cho cấp dưới hạn chậm nhất {WindowText.Day(conflict.Sooner)}, hoặc lùi hạn của cấp tổng hợp đến {WindowText.Day(conflict.Later)}.",
                $"Let the lower level report by {conflict.Sooner:yyyy-MM-dd}, or the upper one by {conflict.Later:yyyy-MM-dd}."
            )
        );

    /// <summary>The lower report goes to the body that owes the upper one.</summary>
    private static bool Feeds(PlanReport lower, PlanReport upper)
    {
        var receivers = new[] { lower.To?.Value, lower.Via?.Value }.Where(r => r is not null).SelectMany(r => r!.Split(',')).Select(Folded).ToList();
        var owners = upper.From.Select(f => Folded(f.Value)).Append(OpeningOf(upper.Text.Value)).Where(o => o.Length > 3).ToList();
        return receivers.Exists(r => r.Length > 3 && owners.Exists(o => o.StartsWith(r, StringComparison.Ordinal) || r.StartsWith(o, StringComparison.Ordinal)))
            && lower.To?.Value != upper.To?.Value;
    }

    private static string OpeningOf(string sentence)
    {
        var fold = Folded(sentence);
        var cut = fold.IndexOf(" tong hop", StringComparison.Ordinal);
        return cut > 0 ? fold[..cut] : "";
    }

    private static string Folded(string body) =>
        SearchText
            .Fold(body)
            .Replace("giao ", "", StringComparison.Ordinal)
            .Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal)
            .Trim(' ', ',', '.', ';', ':');
}
