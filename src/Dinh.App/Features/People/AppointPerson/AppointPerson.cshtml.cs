using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.AppointPerson;

public sealed class AppointPersonPage(AppointPersonHandler appoint, DinhDb db, Access access, Words words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body> Body { get; set; }

    [BindProperty]
    public Guid? Person { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(60)]
    public string? SignInName { get; set; }

    [BindProperty]
    public Function Function { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Office { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public string BodyName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Known { get; private set; } = [];

    public IEnumerable<SelectListItem> Functions => Offered().Select(f => new SelectListItem(words[Held.WordsOf(f)], f.ToString()));

    public async Task OnGetAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        Function = Offered()[0];
        From = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (Person is null && string.IsNullOrWhiteSpace(Name))
            ModelState.AddModelError(nameof(Name), words["Mời ghi họ và tên.", "Please write the name."]);
        if (Person is null && string.IsNullOrWhiteSpace(SignInName))
            ModelState.AddModelError(nameof(SignInName), words["Mời đặt tên đăng nhập.", "Please choose a sign-in name."]);
        if (!Offered().Contains(Function))
            ModelState.AddModelError(nameof(Function), words["Mời chọn việc được giao.", "Please choose the function."]);
        if (!ModelState.IsValid)
            return Page();

        var done = await appoint.HandleAsync(
            new(Body, Person is { } id ? new(id) : null, Name ?? "", SignInName ?? "", Function) { Office = Office, From = From },
            stop
        );
        foreach (var fault in done.Faults ?? [])
            ModelState.AddModelError(nameof(SignInName), fault);
        if (done.Refusal is { } refusal)
            return this.Refuse(refusal);
        if (!ModelState.IsValid)
            return Page();

        done.Once?.ShowNext(this);
        this.Say(new Sentence("Đã phân công.", "The appointment is made."));
        return LocalRedirect(access.MayAdminister(Body) ? MemberLinks.List : "/quan-tri");
    }

    private List<Function> Offered() =>
        [
            .. access.MayAdminister(Body) ? [Function.Officer, Function.Approver, Function.BodyAdministrator] : Array.Empty<Function>(),
            .. access.IsSystemAdministrator ? [Function.BodyAdministrator, Function.SystemAdministrator] : Array.Empty<Function>(),
        ];

    private async Task LoadAsync(CancellationToken stop)
    {
        if (Offered().Count == 0)
            throw new NoSuchRecordException($"Body {Body}");

        var body = Body;
        BodyName = (await db.Bodies.GetAsync(body, stop)).Name;
        var people = await db.People.Where(p => db.Appointments.Any(a => a.PersonId == p.Id && a.BodyId == body)).OrderBy(p => p.Folded).ToListAsync(stop);
        Known =
        [
            .. people
                .Select(p => new SelectListItem(p.Name, p.Id.ToString()))
                .Prepend(new(words["Người mới, lập tài khoản", "A newcomer, with a new account"], "")),
        ];
    }
}
