using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.RenewPassword;

public sealed class RenewPasswordPage(RenewPasswordHandler renew, DinhDb db, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Appointment> Id { get; set; }

    public string Name { get; private set; } = "";

    public Task OnGetAsync(CancellationToken stop) => LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        var (refusal, once) = await renew.HandleAsync(new(Id), stop);
        if (refusal is not null)
            return this.Refuse(refusal);

        once!.ShowNext(this);
        return LocalRedirect(access.Administers.Count > 0 ? MemberLinks.List : "/quan-tri");
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var appointment = await access.Owned(db.Appointments).GetAsync(Id, stop);
        Name = await db.People.Where(p => p.Id == appointment.PersonId).Select(p => p.Name).SingleAsync(stop);
    }
}
