using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Difficulties.RaiseDifficulty;

public sealed class RaiseDifficultyPage(RaiseDifficultyHandler raise, AddresseesQuery addressees, AboutQuery about, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "viec")]
    public Id<Duty>? Duty { get; set; }

    [BindProperty(SupportsGet = true, Name = "ke-hoach")]
    public Id<Plan>? Plan { get; set; }

    /// <summary>The reader's body that asks.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Asker { get; set; }

    [BindProperty]
    public DifficultyForm Form { get; set; } = new();

    public About Subject { get; private set; } = null!;

    public Addressees Known { get; private set; } = null!;

    public Held Own { get; private set; } = null!;

    public IEnumerable<Held> Others => access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        if ((await raise.HandleAsync(AsTyped(), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã gửi. Cơ quan đầu mối sẽ hẹn ngày trả lời.", "Sent. The answering body will name a day."));
        return Redirect(DifficultyLinks.Of(Form.Key));
    }

    private RaiseDifficulty AsTyped() =>
        new(Form.Key, Form.Kind, Own.Body, Form.Focal, Typed.Clean(Form.Title), Typed.Clean(Form.Content))
        {
            Duty = Duty,
            Plan = Plan,
            OtherBecause = Typed.Clean(Form.OtherBecause),
        };

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        Subject = await about.OfAsync(Duty, Plan, stop);
        var wanted = Asker ?? (Subject.DutyBody is { } body && access.MayActFor(body) ? body : null);
        if (Others.FirstOrDefault(h => wanted is null || h.Body == wanted) is not { } own)
            return false;

        Own = own;
        Known = await addressees.OfAsync(own.Body, Subject.Plan, stop);
        if (Form.Focal.Value == default && Known.Proposed is { } proposed)
            Form.Focal = proposed;
        return true;
    }
}

/// <summary>What the form for a difficulty brings.</summary>
public sealed class DifficultyForm
{
    public Id<Difficulty> Key { get; set; } = Id<Difficulty>.New();

    public DifficultyKind Kind { get; set; }

    public Id<Body> Focal { get; set; }

    public string? OtherBecause { get; set; }

    public string? Title { get; set; }

    public string? Content { get; set; }
}
