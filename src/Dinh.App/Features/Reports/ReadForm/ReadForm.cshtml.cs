using Dinh.App.Features.Reports.EndForm;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadForm;

public sealed class ReadFormPage(ReadFormQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "mau")]
    public string Key { get; set; } = "";

    public FormSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Key, stop);

    public async Task<IActionResult> OnPostEndAsync(DateOnly? on, [FromServices] EndFormHandler end, CancellationToken stop)
    {
        Sheet = await read.ReadAsync(Key, stop);
        var form = Sheet.Id ?? throw new Dinh.Data.NoSuchRecordException($"form {Key}");
        var outcome = await end.HandleAsync(new(form, on), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ngừng dùng biểu mẫu cho các đợt báo cáo mới.", "No further round will begin with this form."));
        return Redirect(ReportLinks.Form(form));
    }
}
