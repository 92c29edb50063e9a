using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.ReadDuty;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.AnswerPart;

/// <summary>One question: does the body take its part, has it something to ask first, or does it decline, and why.</summary>
public sealed class AnswerPartPage(AnswerPartHandler answer, ReadDutyQuery read, Access access, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Duty> Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "phan")]
    public string? Key { get; set; }

    [BindProperty]
    public PartAnswer? Said { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Remark { get; set; }

    /// <summary>Number and date of the letter, where the lead records the answer for a body that wrote one.</summary>
    [BindProperty]
    [StringLength(150)]
    public string? Paper { get; set; }

    public DutySheet Sheet { get; private set; } = null!;

    public ParticipantLine Part { get; private set; } = null!;

    /// <summary>Whether the reader records for another body.</summary>
    public bool IsForOther { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ShowAsync(stop) is not PageResult shown)
            return NotFound();
        if (Said is not { } said)
            ModelState.AddModelError(nameof(Said), words["Mời chọn một câu trả lời.", "Choose an answer."]);
        else if (ModelState.IsValid)
            return await AnswerAsync(said, stop);

        return shown;
    }

    private async Task<IActionResult> AnswerAsync(PartAnswer said, CancellationToken stop)
    {
        var remark = Typed.Clean(Remark) is { Length: > 0 } given ? given : null;
        var outcome = await answer.HandleAsync(new(Id, PartKeys.Read(Key)!.Value, new(said, remark, IsForOther ? Typed.Clean(Paper) : null)), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi câu trả lời.", "The answer is recorded."));
        return Redirect(DutyLinks.Duty(Id));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        if (PartKeys.Read(Key) is not { } key || await read.FindAsync(Id, stop) is not { } sheet)
            return NotFound();

        var part = sheet.Participants.FirstOrDefault(p => p.Key == key);
        IsForOther = !access.MayActFor(key.Body);
        if (part is null || (IsForOther && !sheet.IsMine))
            return NotFound();

        (Sheet, Part) = (sheet, part);
        return Page();
    }
}
