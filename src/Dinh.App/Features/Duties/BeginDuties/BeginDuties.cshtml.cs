using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.ListEvents;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.BeginDuties;

/// <summary>First shows what would begin; the second press records it.</summary>
public sealed class BeginDutiesPage(ListEventsQuery events, PreviewBeginningQuery preview, Access access, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EventForm Form { get; set; } = new();

    public IReadOnlyList<AwaitedLine> Awaited { get; private set; } = [];

    /// <summary>What would begin; null until it was asked for.</summary>
    public IReadOnlyList<StartedLine>? Started { get; private set; }

    public DateOnly Today => clock.Today;

    public IEnumerable<Held> Mine => access.Held.Where(h => access.Bodies.Contains(h.Body)).DistinctBy(h => h.Body);

    public async Task OnGetAsync([FromQuery(Name = "cho")] string? awaited, CancellationToken stop)
    {
        Awaited = await events.AwaitedAsync(stop);
        Form = new() { For = access.Bodies[0], On = clock.Today };
        if (Awaited.FirstOrDefault(l => l.Key == awaited) is { } line)
            Form = Form with { Answers = [line.Key], Name = line.Words };
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken stop)
    {
        Awaited = await events.AwaitedAsync(stop);
        if (Report() is not { } report || !ModelState.IsValid)
            return Page();
        if (!access.MayActFor(report.For))
            return NotFound();
        if (report.RefusedOn(clock.Today) is { } refused)
            return this.Refuse(refused);

        Started = await preview.ReadAsync(report.For, report.OccurredOn, Answers, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRecordAsync([FromServices] BeginDutiesHandler record, CancellationToken stop)
    {
        Awaited = await events.AwaitedAsync(stop);
        if (Report() is not { } report || !ModelState.IsValid)
            return Page();
        if ((await record.HandleAsync(new(Form.Key, report, Answers), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi sự kiện; các nhiệm vụ chờ nó đã bắt đầu.", "The event is recorded; the duties that waited for it have begun."));
        return Redirect(DutyLinks.Events);
    }

    private List<string> Answers => [.. Form.Answers.Select(Typed.Clean).Where(a => a.Length > 0).Take(200)];

    private EventReport? Report()
    {
        if (Form.On is not { } on)
        {
            ModelState.AddModelError("Form.On", words["Mời ghi ngày xảy ra.", "Give the day."]);
            return null;
        }

        return new(Form.For, Typed.Clean(Form.Name), on, Typed.Clean(Form.Paper), Typed.Clean(Form.Ground));
    }
}

/// <summary>What the form for an event brings.</summary>
public sealed record EventForm
{
    public Id<AwaitedEvent> Key { get; set; } = Id<AwaitedEvent>.New();

    public Id<Body> For { get; set; }

    [StringLength(300)]
    public string? Name { get; set; }

    public DateOnly? On { get; set; }

    [StringLength(100)]
    public string? Paper { get; set; }

    [StringLength(1000)]
    public string? Ground { get; set; }

    public List<string> Answers { get; set; } = [];
}
