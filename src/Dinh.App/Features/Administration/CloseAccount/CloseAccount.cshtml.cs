using Dinh.App.Web;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Administration.CloseAccount;

public sealed class CloseAccountPage(CloseAccountHandler close) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "act")]
    public string Act { get; set; } = "";

    public bool Closes => Act == "dong";

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        var outcome = await close.HandleAsync(new(id, Closes));
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(Closes ? new Sentence("Đã đóng tài khoản.", "The account is closed.") : new Sentence("Đã mở lại tài khoản.", "The account is open again."));
        return LocalRedirect("/quan-tri");
    }
}
