using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginPublication;

/// <summary>What is made public, and what of the law's list it is.</summary>
public sealed class BeginPublicationPage(DinhDb db, Access access, DisclosingBodiesQuery bodies, TimeProvider clock) : PageModel
{
    private const string OfDue = "han:";
    private const int MostDues = 60;

    [BindProperty(SupportsGet = true, Name = "han")]
    public Id<DueDisclosure>? Due { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    /// <summary>The paper of the register that is made public.</summary>
    [BindProperty(SupportsGet = true, Name = "van-ban")]
    public Id<Paper>? PaperId { get; set; }

    [BindProperty]
    public PublicationForm Form { get; set; } = new();

    public DueDisclosure? Answered { get; private set; }

    public Paper? Paper { get; private set; }

    public string BodyName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Tasks { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();

        Form = new()
        {
            Task = Answered?.TaskKey,
            Title = Paper?.Title ?? Answered?.Name,
            DecidedOn = Paper?.IssuedOn ?? Answered?.HappenedOn,
            Paper = Paper is { } paper ? BeginFromPaperHandler.LabelOf(paper) : null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] BeginPublicationHandler begin,
        [FromServices] BeginFromPaperHandler beginFrom,
        CancellationToken stop
    )
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var (task, due) = await ChosenAsync(stop);
        var wording = new PublicWording(Typed.Clean(Form.Title), Typed.Clean(Form.Text), []);
        var command = new BeginPublication(Form.Key, Body!.Value, task, due, wording, Form.DecidedOn, Typed.Clean(Form.Paper)) { From = PaperId };
        var outcome = PaperId is null ? await begin.HandleAsync(command, stop) : await beginFrom.HandleAsync(command, stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(
            PaperId is null
                ? new("Đã lưu bản soạn. Thêm tệp, rà soát rồi công khai.", "The draft is saved. Add files, look through them, make it public.")
                : new(
                    "Đã lập bản soạn từ văn bản, tệp đã được rà soát. Đọc lại rồi công khai.",
                    "The draft is made of the paper, its file looked through. Read it over, make it public."
                )
        );
        return Redirect(DisclosureLinks.Work(Form.Key));
    }

    // What was chosen is a thing that is due, or one that happens.
    private async Task<(string Task, Id<DueDisclosure>? Due)> ChosenAsync(CancellationToken stop)
    {
        if (Answered is { } answered)
            return (answered.TaskKey, answered.Id);
        if (Form.Task is not { } chosen || !chosen.StartsWith(OfDue, StringComparison.Ordinal) || !Guid.TryParse(chosen.AsSpan(OfDue.Length), out var key))
            return (Form.Task ?? "", null);

        var due = await access.Owned(db.DueDisclosures).AsNoTracking().GetAsync(new Id<DueDisclosure>(key), stop);
        return (due.TaskKey, due.Id);
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        Paper = PaperId is { } from ? await access.Visible(db.Papers).AsNoTracking().Where(p => p.Number != "").GetAsync(from, stop) : null;
        Answered = Due is { } key ? await access.Owned(db.DueDisclosures).AsNoTracking().GetAsync(key, stop) : null;
        Body = Answered?.BodyId ?? Body ?? OwnIssuer() ?? (access.Bodies.Count > 0 ? access.Bodies[0] : null);
        if (Body is not { } own || !access.MayActFor(own) || await bodies.FindAsync(own, clock.Today, stop) is not { } body)
            return false;

        BodyName = await db.Bodies.Where(b => b.Id == own).Select(b => b.Name).SingleAsync(stop);
        Tasks = Answered is null ? [.. await DuesAsync(own, stop), .. TasksOf(body)] : [];
        return true;
    }

    private Id<Body>? OwnIssuer() => Paper is { } paper && access.HeirOf(paper.IssuerId) is var issuer && access.MayActFor(issuer) ? issuer : null;

    // What is due comes first, by its day: most papers answer something.
    private async Task<IReadOnlyList<SelectListItem>> DuesAsync(Id<Body> own, CancellationToken stop)
    {
        var group = new SelectListGroup { Name = "Đang chờ công khai" };
        var open = await access
            .Owned(db.DueDisclosures)
            .Where(d => d.BodyId == own && d.JoinedTo == null && d.PublicOn == null && d.NothingOn == null)
            .OrderBy(d => d.DueOn == null)
            .ThenBy(d => d.DueOn)
            .ThenBy(d => d.Name)
            .Take(MostDues)
            .Select(d => new
            {
                d.Id,
                d.Name,
                d.DueOn,
            })
            .ToListAsync(stop);
        return
        [
            .. open.Select(d => new SelectListItem(d.DueOn is { } on ? $"{d.Name} (hạn {WindowText.Day(on)})" : d.Name, $"{OfDue}{d.Id}") { Group = group }),
        ];
    }

    private IEnumerable<SelectListItem> TasksOf(DisclosingBody body)
    {
        var group = new SelectListGroup { Name = "Nội dung của luật" };
        return DisclosureTasks
            .Of(body.Discloser, clock.Today)
            .Select(t => new SelectListItem($"{(t.Item is null ? "" : $"{t.Item[(t.Item.IndexOf('.', StringComparison.Ordinal) + 1)..]}. ")}{t.Name.Vi}", t.Key)
            {
                Group = group,
            });
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
