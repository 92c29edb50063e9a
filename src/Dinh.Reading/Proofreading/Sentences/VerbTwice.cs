using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>"báo cáo trước ngày … hoặc đột xuất báo cáo kết quả": the verb said twice, its object once.</summary>
internal sealed partial class VerbTwice : ProofRule
{
    public override string Key => "sentence.scrambled";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Câu về báo cáo lặp động từ, trật tự từ lộn xộn.", "A sentence on reporting says its verb twice, its words out of order.");

    public override string Example => "báo cáo trước ngày 01 tháng 11 hoặc đột xuất báo cáo kết quả";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Prose
        from Match match in Form().Matches(passage.Text)
        select Mark(
            passage,
            match.Index,
            match.Index + match.Length,
            Say("“báo cáo” đứng hai lần cho một việc báo cáo.", "“báo cáo” stands twice for one report."),
            Say("Viết lại: báo cáo kết quả thực hiện về …, trước ngày … hoặc đột xuất.", "Say what is reported, to whom, then by when.")
        );

    [GeneratedRegex(
        @"báo cáo (trước|chậm nhất|định kỳ|đột xuất)[^.;:,]{0,60}\bbáo cáo kết quả",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
