using System.Globalization;
using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Dinh.Law.Reporting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadRegister;

public sealed class ReadRegisterPage(RegisterQuery registers, Words words) : PageModel
{
    public RegisterSheet Sheet { get; private set; } = null!;

    /// <summary>Back to the sums, where the register's figures stand.</summary>
    public string Sums => SumLinks.Of(Sheet.Scope.Ask) + $"#{ReportLinks.Anchor(Sheet.Section.Key)}";

    /// <summary>All rows as a workbook.</summary>
    public string Book => SumLinks.RegisterBook(Sheet.Scope.Ask, Sheet.Section.Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var page = int.TryParse(Request.Query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        if (await registers.FindAsync(SumAsk.Read(Request.Query), page, stop) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        return Page();
    }

    public string Shown(RegisterRow row, RegisterColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return words.Told(column, row.Values.GetValueOrDefault(column.Key));
    }
}
