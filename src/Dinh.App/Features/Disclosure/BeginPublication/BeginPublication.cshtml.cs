using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginPublication;

/// <summary>What is made public, and what of the law's list it is.</summary>
public sealed class BeginPublicationPage(BeginPublicationHandler begin, DinhDb db, Access access, DisclosingBodiesQuery bodies, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "han")]
    public Id<DueDisclosure>? Due { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty]
    public PublicationForm Form { get; set; } = new();

    public DueDisclosure? Answered { get; private set; }

    public string BodyName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Tasks { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();

        if (Answered is { } due)
            Form = new()
            {
                Task = due.TaskKey,
                Title = due.Name,
                DecidedOn = due.HappenedOn,
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var wording = new PublicWording(Typed.Clean(Form.Title), Typed.Clean(Form.Text), []);
        var task = Answered?.TaskKey ?? Form.Task ?? "";
        var outcome = await begin.HandleAsync(new(Form.Key, Body!.Value, task, Answered?.Id, wording, Form.DecidedOn, Typed.Clean(Form.Paper)), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu bản soạn. Thêm tệp, rà soát rồi công khai.", "The draft is saved. Add files, look through them, make it public."));
        return Redirect(DisclosureLinks.Work(Form.Key));
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        Answered = Due is { } key ? await access.Owned(db.DueDisclosures).AsNoTracking().GetAsync(key, stop) : null;
        Body = Answered?.BodyId ?? Body ?? (access.Bodies.Count > 0 ? access.Bodies[0] : null);
        if (Body is not { } own || !access.MayActFor(own) || await bodies.FindAsync(own, clock.Today, stop) is not { } body)
            return false;

        BodyName = await db.Bodies.Where(b => b.Id == own).Select(b => b.Name).SingleAsync(stop);
        Tasks =
        [
            .. DisclosureTasks
                .Of(body.Discloser, clock.Today)
                .Select(t => new SelectListItem(
                    $"{(t.Item is null ? "" : $"{t.Item[(t.Item.IndexOf('.', StringComparison.Ordinal) + 1)..]}. ")}{t.Name.Vi}",
                    t.Key
                )),
        ];
        return true;
    }
}

/// <summary>What the form for a new publication brings.</summary>
public sealed class PublicationForm
{
    public Id<Publication> Key { get; set; } = Id<Publication>.New();

    [StringLength(80)]
    public string? Task { get; set; }

    [StringLength(Publication.LongestTitle)]
    public string? Title { get; set; }

    [StringLength(Publication.LongestText)]
    public string? Text { get; set; }

    public DateOnly? DecidedOn { get; set; }

    [StringLength(300)]
    public string? Paper { get; set; }
}
