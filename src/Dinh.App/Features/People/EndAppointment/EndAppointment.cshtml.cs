using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.EndAppointment;

public sealed class EndAppointmentPage(EndAppointmentHandler end, DinhDb db, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Appointment> Id { get; set; }

    [BindProperty]
    public bool AtOnce { get; set; } = true;

    public string Name { get; private set; } = "";

    public Function Function { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => LoadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        var outcome = await end.HandleAsync(new(Id, AtOnce), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new Sentence($"Đã kết thúc phân công của {Name}.", $"The appointment of {Name} has ended."));
        return LocalRedirect(access.Administers.Count > 0 ? MemberLinks.List : "/quan-tri");
    }

    private async Task LoadAsync(CancellationToken stop)
    {
        var appointment = await access.Owned(db.Appointments).GetAsync(Id, stop);
        Function = appointment.Function;
        Name = await db.People.Where(p => p.Id == appointment.PersonId).Select(p => p.Name).SingleAsync(stop);
    }
}
