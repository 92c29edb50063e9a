using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Writing.Blocks;
using Dinh.Writing.Disclosing;
using Dinh.Writing.Reports;

namespace Dinh.App.Features.Disclosure.WriteList;

/// <summary>What one of the lists, plans and reports is as a paper.</summary>
/// <param name="Kind">As printed: "THÔNG BÁO".</param>
internal sealed record ListPaper(string Kind, string Title, IReadOnlyList<string> Words)
{
    public static ListPaper Of(DueDisclosure due, DisclosedFacts facts) =>
        due.TaskKey switch
        {
            DisclosureLists.Plan => new("KẾ HOẠCH", $"Công khai thông tin {facts.Period}", DisclosedText.PlanOf(facts)),
            DisclosureLists.QuarterList => new("THÔNG BÁO", $"Danh sách nội dung đã công khai {facts.Period}", DisclosedText.ListOf(facts)),
            _ => new(ReportPaper.Kind, $"Quá trình tổ chức và kết quả công khai thông tin {facts.Period}", DisclosedText.ReportOf(facts)),
        };

    public static IReadOnlyList<Block> AnnexOf(DueDisclosure due, DisclosedFacts facts, string paper) =>
        due.TaskKey == DisclosureLists.Plan ? DisclosedAnnex.PlannedOf(facts, paper) : DisclosedAnnex.MadeOf(facts, paper);
}
