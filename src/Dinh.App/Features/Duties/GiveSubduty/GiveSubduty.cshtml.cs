using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.ReadDuty;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Duties.GiveSubduty;

public sealed class GiveSubdutyPage(GiveSubdutyHandler give, ReadDutyQuery read, ReadBelowQuery below, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Duty> Id { get; set; }

    [BindProperty]
    public Id<Duty> Key { get; set; } = Id<Duty>.New();

    [BindProperty]
    [StringLength(500)]
    public string? What { get; set; }

    /// <summary>A body, or a body and one of its people: "body" or "body.person".</summary>
    [BindProperty]
    [StringLength(100)]
    public string? To { get; set; }

    [BindProperty]
    public DateOnly? Due { get; set; }

    [BindProperty]
    [StringLength(60)]
    public string? TaskKind { get; set; }

    public DutySheet Sheet { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Below { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds =>
        TaskKinds.Names.Select(k => new SelectListItem(words[k.Value], k.Key)).Prepend(new(words["Không phân loại", "No kind"], ""));

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ShowAsync(stop) is not PageResult shown)
            return NotFound();
        if (Due is null)
            ModelState.AddModelError(nameof(Due), words["Mời ghi ngày phải xong.", "Give the day by which it is to be done."]);
        if (!ModelState.IsValid || Read() is not { } given)
            return shown;

        var outcome = await give.HandleAsync(new(Id, given), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã giao việc con.", "The part is given."));
        return Redirect(DutyLinks.Duty(Id));
    }

    private Subduty? Read()
    {
        var parts = (To ?? "").Split('.');
        if (!Id<Body>.TryParse(parts[0], null, out var body))
        {
            ModelState.AddModelError(nameof(To), words["Mời chọn nơi nhận.", "Choose to whom."]);
            return null;
        }

        return new(Key, Typed.Clean(What), body, Due!.Value)
        {
            Doer = parts.Length > 1 && Id<Person>.TryParse(parts[1], null, out var person) ? person : null,
            TaskKind = TaskKind is { } kind && TaskKinds.Names.ContainsKey(kind) ? kind : null,
        };
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        if (await read.FindAsync(Id, stop) is not { IsMine: true } sheet)
            return NotFound();

        Sheet = sheet;
        Below =
        [
            .. (await below.ReadAsync(sheet.Line.BodyId, stop)).Select(b => new SelectListItem(
                b.PersonName is null ? b.BodyName : $"{b.PersonName} ({b.BodyName})",
                b.Person is { } person ? $"{b.Body}.{person}" : b.Body.ToString()
            )),
        ];
        return Page();
    }
}
