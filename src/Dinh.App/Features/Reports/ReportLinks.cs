using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class ReportLinks
{
    /// <summary>What the reader's bodies owe and what is in their hands.</summary>
    public const string List = "/bao-cao";

    public const string Regimes = "/bao-cao/che-do";

    public const string NewRegime = "/bao-cao/che-do/moi";

    public const string Forms = "/bao-cao/mau";

    public const string ImportForm = "/bao-cao/mau/nhap";

    /// <summary>Any indicator, any units, any period.</summary>
    public const string Sums = "/bao-cao/tong-hop";

    /// <summary>Who has reported, who is late, who is missing.</summary>
    public const string Completeness = "/bao-cao/day-du";

    /// <summary>What stands for a section's name where all are to be unfolded.</summary>
    public const string AllSections = "tat-ca";

    public static string Regime(Id<ReportRegime> regime) => $"{Regimes}/{regime}";

    /// <summary>A regime filled in from a report that the law asks for.</summary>
    public static string FromLaw(string shipped) => $"{NewRegime}?san={shipped}";

    /// <summary>A regime filled in from a plan's report sentence.</summary>
    public static string FromPlan(Id<PlanEntry> entry) => $"{NewRegime}?muc={entry}";

    /// <summary>The same laid by one press; posted with the key that the regime is to bear.</summary>
    public static string AtOnce(string from) => $"{from}&handler=AtOnce";

    public static string Form(Id<ReportForm> form) => $"{Forms}/{form}";

    /// <param name="key">The form's key, or its code for the newest edition.</param>
    public static string FormJson(string key) => $"{Forms}/{key}/xuat.json";

    public static string FormXlsx(string key) => $"{Forms}/{key}/xuat.xlsx";

    public static string Round(Id<ReportRound> round) => $"{List}/dot/{round}";

    /// <summary>What lies far from the others in a round, before it is accepted.</summary>
    public static string Compared(Id<ReportRound> round) => $"{Round(round)}/doi-chieu";

    /// <summary>How the round stands, as a workbook.</summary>
    public static string RoundXlsx(Id<ReportRound> round) => $"{Round(round)}/xuat.xlsx";

    /// <summary>The report: filled in by its body, read by its receiver.</summary>
    public static string Of(Id<Report> report) => $"{List}/{report}";

    public static string Fill(Id<Report> report) => $"{List}/{report}/dien";

    /// <summary>Where a cell stands on the page on which it is filled in.</summary>
    public static string Cell(Id<Report> report, string cell) => $"{Fill(report)}#{Anchor(cell)}";

    /// <summary>The name of a cell's or a section's place on the page.</summary>
    public static string Anchor(string place) => $"o-{place.Replace("/", "--", StringComparison.Ordinal).Replace('.', '-').Replace(':', '-')}";

    /// <summary>The form as a workbook, to be filled in without the site.</summary>
    public static string Xlsx(Id<Report> report) => $"{List}/{report}/xuat.xlsx";

    /// <summary>Where the workbook comes back.</summary>
    public static string Import(Id<Report> report) => $"{List}/{report}/nhap";

    /// <summary>The evidence of a cell.</summary>
    public static string Evidence(Id<Report> report, string cell, int filing) => $"{List}/{report}/minh-chung?o={Uri.EscapeDataString(cell)}&lan={filing}";

    /// <summary>The report in words, on its way to a paper.</summary>
    public static string Written(Id<Report> report) => $"{List}/{report}/loi-van";

    /// <summary>The same as a file: "docx" or "pdf".</summary>
    public static string WrittenFile(Id<Report> report, string format) => $"{Written(report)}/van-ban.{format}";

    /// <summary>Its figures as a workbook.</summary>
    public static string WrittenTable(Id<Report> report) => $"{Written(report)}/phu-luc.xlsx";

    /// <summary>What was counted, with the records behind it.</summary>
    public static string Counted(Id<Report> report) => $"{List}/{report}/so-dem";
}
