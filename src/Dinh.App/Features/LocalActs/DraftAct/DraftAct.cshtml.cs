using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.LocalActs.DraftAct;

public sealed class DraftActPage(DraftActHandler draft, DinhDb db, Access access, Words words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty]
    public ActForm Form { get; set; } = new();

    public ActKind? Chosen => LocalActWords.Kinds.TryGetValue(Kind ?? "", out var kind) ? kind : null;

    public IReadOnlyList<SelectListItem> Drafters { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Deciders { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public IReadOnlyList<StepRule> Steps => Chosen is { } kind ? Procedures.Of(kind, clock.Today) : [];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        if (Chosen is not { } kind || !ModelState.IsValid)
            return Page();

        var outcome = await draft.HandleAsync(
            new(Form.Key, kind, Typed.Clean(Form.Title), Form.Drafter, Form.Decider, Form.Proposal, Typed.Clean(Form.Content)),
            stop
        );
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã bắt đầu soạn thảo.", "Drafting has begun."));
        return Redirect(LocalActLinks.Act(Form.Key));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        if (Chosen is not { } kind)
            return;

        var bodies = await DraftActHandler.ReachableAsync(db, access, clock.Today, stop);
        var may = Law.LocalActs.Deciders.Of(kind, clock.Today);
        Deciders = Items(bodies.Where(b => may.Any(d => d.Is($"{b.Kind}"))));
        Drafters = Items(bodies.Where(b => kind != ActKind.VillageCode || b.Kind == BodyKind.Village));
        if (Form.Drafter.Value == default && kind != ActKind.VillageCode)
            Form.Drafter = bodies.Find(b => access.MayActFor(b.Id))?.Id ?? default;
    }

    private List<SelectListItem> Items(IEnumerable<Body> bodies) =>
        [new(words["Mời chọn", "Choose"], ""), .. bodies.Select(b => new SelectListItem(b.Name, b.Id.ToString()))];
}

/// <summary>What the form for a new act brings.</summary>
public sealed class ActForm
{
    public Id<LocalAct> Key { get; set; } = Id<LocalAct>.New();

    [StringLength(NewAct.LongestTitle)]
    public string? Title { get; set; }

    public Id<Body> Drafter { get; set; }

    public Id<Body> Decider { get; set; }

    public Proposer By { get; set; }

    public bool Agreed { get; set; }

    [Range(0, 1_000_000)]
    public int? Households { get; set; }

    [Range(0, 1_000_000)]
    public int? Supporting { get; set; }

    [StringLength(ActText.Longest)]
    public string? Content { get; set; }

    internal Proposal Proposal => new(By, Agreed, Households ?? 0, Supporting ?? 0);
}
