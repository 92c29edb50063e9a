using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Households.ImportRoll;

/// <summary>A village head sends the sheet that is there already.</summary>
[EnableRateLimiting(Limits.Upload)]
[RequestSizeLimit(64 << 20)]
public sealed class UploadRollPage(LookThroughImportHandler look, ReadRollQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<HouseholdRoll> Id { get; set; }

    public RollView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        View = await read.ReadAsync(Id, stop);
        if (file is null || file.Length == 0)
            return this.Refuse(new("roll-import.no-file"));

        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var (outcome, import) = await look.HandleAsync(new BeginImport(Id, content.ToArray(), PlainName.Of(file.FileName)), stop);
        return outcome.Refusal is { } refusal ? this.Refuse(refusal) : Redirect(HouseholdLinks.Import(import));
    }
}
