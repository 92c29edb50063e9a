using Dinh.App.Web;
using Dinh.Domain.Common;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>The addresses of sums.</summary>
public static class SumLinks
{
    public const string Csv = ReportLinks.Sums + "/xuat.csv";

    public const string Xlsx = ReportLinks.Sums + "/xuat.xlsx";

    public const string Json = "/api/v1/bao-cao/tong-hop";

    public const string RegisterXlsx = ReportLinks.Sums + "/so.xlsx";

    public static string Of(SumAsk ask) => ReportLinks.Sums + ask.Query();

    /// <summary>All rows of one register as a workbook.</summary>
    public static string RegisterBook(SumAsk ask, string section) => $"{RegisterXlsx}{(ask with { Cell = null, Section = section }).Query()}";

    /// <summary>The rows of one register, wherever below they were filed.</summary>
    public static string Register(SumAsk ask, string section) => $"{ReportLinks.Sums}/so{(ask with { Cell = null, Section = section }).Query()}";
}
