using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Transparency.ReadLog;
using Dinh.App.Web;
using Dinh.Data.Log;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Transparency.KeepWitnesses;

public sealed class KeepWitnessesPage(KeepWitnessesHandler keep, LogQuery log) : PageModel
{
    [BindProperty]
    [StringLength(300)]
    public string Title { get; set; } = "";

    [BindProperty]
    [StringLength(400)]
    public string PublicKey { get; set; } = "";

    public IReadOnlyList<LogWitness> Witnesses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Witnesses = await log.WitnessesAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Witnesses = await log.WitnessesAsync(stop);
        if (!ModelState.IsValid)
            return Page();
        if ((await keep.HandleAsync(new(Title, PublicKey), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi nhân chứng.", "The witness is registered."));
        return Redirect(TransparencyLinks.Witnesses);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid witness, CancellationToken stop)
    {
        await keep.EndAsync(witness, stop);
        this.Say(
            new("Từ nay không nhận chữ ký của nhân chứng này; chữ ký đã có vẫn giữ.", "Signatures of this witness are no longer taken; those given stay.")
        );
        return Redirect(TransparencyLinks.Witnesses);
    }
}
