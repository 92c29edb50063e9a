using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.LayRegime;

public sealed class LayRegimePage(LayRegimeHandler lay, RegimeChoicesQuery choices, ProposedRegimeQuery proposed, FormsInForceQuery forms, Access access)
    : PageModel
{
    /// <summary>The plan's report sentence that it is made from.</summary>
    [BindProperty(SupportsGet = true, Name = "muc")]
    public Id<PlanEntry>? Entry { get; set; }

    /// <summary>The law's report that it is made from.</summary>
    [BindProperty(SupportsGet = true, Name = "san")]
    public string? Shipped { get; set; }

    /// <summary>The reader's body that lays it.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Asked { get; set; }

    [BindProperty]
    public RegimeForm Form { get; set; } = new();

    public Held Own { get; private set; } = null!;

    public RegimeChoices Choices { get; private set; } = null!;

    public ProposedRegime Proposed { get; private set; } = null!;

    public IReadOnlyList<FormOption> Forms { get; private set; } = [];

    public IReadOnlyList<Advice> Advices { get; private set; } = [];

    public IEnumerable<Held> Others => access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body);

    public string Query =>
        $"co-quan={Own.Body}" + (Entry is { } entry ? $"&muc={entry}" : "") + (Shipped is { } shipped ? $"&san={Uri.EscapeDataString(shipped)}" : "");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();

        Form = Proposed.Form;
        LookOver();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] TimeProvider clock, CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Form.Given(Own.Body, clock.Today, (Proposed.Confidence, Proposed.Source)) is not { } given)
            return this.Refuse(new(Form.To is null ? "regime.without-receiver" : "regime.without-due"));

        return await LayAsync(given, stop);
    }

    /// <summary>Lays it as it is proposed, in one press; what cannot be laid so comes up as the form, filled in as far as it goes.</summary>
    public async Task<IActionResult> OnPostAtOnceAsync(Id<ReportRegime> key, [FromServices] LayAtOnceHandler laying, CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();

        ModelState.Clear();
        (Form, Form.Key) = (Proposed.Form, key);
        LookOver();
        var (outcome, regime, wasThere) = await laying.HandleAsync(Own.Body, Proposed, stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(
            wasThere
                ? new("Chế độ này đã có, đây là trang của nó.", "It was laid already: this is its page.")
                : new("Đã lập chế độ báo cáo. Xem lại dưới đây; lập nhầm thì bấm Hoàn tác.", "The regime is laid. Look it over below; Undo gives it up.")
        );
        return Redirect(ReportLinks.Regime(regime));
    }

    private async Task<IActionResult> LayAsync(NewRegime given, CancellationToken stop)
    {
        if (given.Refused is { } refused)
            return this.Refuse(refused);

        LookOver();
        if (Advices.Count > 0 && !Form.IsRead)
            return this.Refuse(new("regime.advice-unread"));
        if ((await lay.HandleAsync(new(Form.Key, given), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lập chế độ báo cáo; các đợt sẽ tự mở đến kỳ.", "The regime is laid; its rounds open by themselves."));
        return Redirect(ReportLinks.Regime(Form.Key));
    }

    private void LookOver()
    {
        if (Form.Rule is { } rule)
            Advices = RegimeAdvice.Of(Form.Period, (Form.WindowFrom, Form.WindowTo), rule, Form.From ?? DateOnly.FromDateTime(DateTime.UnixEpoch));
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        var wanted = Asked ?? (Entry is { } entry ? await proposed.OwnerOfAsync(entry, stop) : null);
        if (Others.FirstOrDefault(h => wanted is null || h.Body == wanted) is not { } own)
            return false;

        Own = own;
        Choices = await choices.OfAsync(own.Body, stop);
        Proposed = await proposed.OfAsync(new(Entry, Shipped), Choices, stop);
        Forms = await forms.ListAsync(stop);
        return true;
    }
}
