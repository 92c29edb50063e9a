using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class PlanLinks
{
    public const string List = "/ke-hoach";

    public const string Upload = "/ke-hoach/tai-len";

    public const string PublicList = "/cong-khai/ke-hoach";

    public static string Draft(Id<PlanDraft> draft) => $"/ke-hoach/nhap/{draft}";

    /// <summary>Where a form of the review page is sent.</summary>
    public static string Deed(Id<PlanDraft> draft, string deed) => $"{Draft(draft)}?handler={deed}";

    public static string DraftFile(Id<PlanDraft> draft) => $"/ke-hoach/nhap/{draft}/tep";

    public static string Plan(Id<Plan> plan) => $"/ke-hoach/{plan}";

    public static string File(Id<Plan> plan) => $"/ke-hoach/{plan}/tep";

    /// <summary>The draft's paper, set anew: "docx" or "pdf".</summary>
    public static string DraftPaper(Id<PlanDraft> draft, string format) => $"/ke-hoach/nhap/{draft}/van-ban.{format}";

    public static string Paper(Id<Plan> plan, string format) => $"/ke-hoach/{plan}/van-ban.{format}";

    public static string Publish(Id<Plan> plan) => $"/ke-hoach/{plan}/cong-khai";

    public static string Public(Id<Plan> plan) => $"/cong-khai/ke-hoach/{plan}";

    /// <summary>Where a plan begins to be written.</summary>
    public const string Write = "/ke-hoach/soan";

    public static string Compose(Id<PlanDraft> draft) => $"{Write}/{draft}";

    /// <summary>The paper as it will be printed.</summary>
    public static string Preview(Id<PlanDraft> draft) => $"{Compose(draft)}/ban-in";

    public const string Start = "/ke-hoach/bat-dau";

    public static string Coverage(Id<Plan> plan) => $"/ke-hoach/{plan}/do-phu";

    public static string CoverageCsv(Id<Plan> plan) => $"/ke-hoach/{plan}/do-phu/xuat.csv";

    /// <summary>One cell: a lower unit's row, a higher entry's column.</summary>
    public static string Cell(Id<Plan> plan, int row, int column) => $"/ke-hoach/{plan}/do-phu/{row}/{column}";

    /// <summary>Where the cells' addresses begin, said from the matrix itself: a thousand of them name their plan once.</summary>
    public const string MatrixCells = "do-phu/";

    /// <summary>One entry on the plan's page.</summary>
    public static string Entry(Id<Plan> plan, Id<PlanEntry> entry) => $"{Plan(plan)}#muc-{entry}";
}
