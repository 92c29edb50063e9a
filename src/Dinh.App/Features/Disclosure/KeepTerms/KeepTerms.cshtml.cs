using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Disclosure.KeepTerms;

/// <summary>What a province demands beyond the law of what its communes make public; communes read it here.</summary>
public sealed class KeepTermsPage(ListTermsQuery list, Words words, TimeProvider clock) : PageModel
{
    private static readonly DisclosureRhythm[] Regular = [DisclosureRhythm.Quarter, DisclosureRhythm.HalfYear, DisclosureRhythm.Year];

    [BindProperty]
    public TermForm Form { get; set; } = new();

    public TermSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public IEnumerable<SelectListItem> Tasks =>
        DisclosureTasks.Of(Discloser.Commune, Today).Select(t => new SelectListItem(t.Item is null ? t.Name.Vi : $"Khoản {t.Item[3..]}. {t.Name.Vi}", t.Key));

    public IEnumerable<SelectListItem> Owners => Sheet.Owners.Select(o => new SelectListItem(o.Name, $"{o.Body}"));

    public IEnumerable<SelectListItem> Rhythms => Regular.Select(r => new SelectListItem(words[TermWords.NameOf(r)], $"{r}")).Prepend(new("–", ""));

    /// <summary>The forms that the law names for communes.</summary>
    public IReadOnlyList<DisclosureForm> Forms => DisclosureForms.Of(Discloser.Commune, Today);

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostLayAsync([FromServices] LayTermHandler lay, CancellationToken stop)
    {
        if (!ModelState.IsValid || Form.From is not { } from)
            return await AgainAsync(stop);

        var rule = new LocalRule(Form.Task ?? "", Typed.Clean(Form.Ground))
        {
            Days = Form.Days,
            Working = Form.Working,
            PostingDays = Form.PostingDays,
            Forms = Form.Forms,
            MatterName = Typed.Clean(Form.MatterName),
            MatterRhythm = Form.MatterRhythm,
        };
        return await AnswerAsync(
            await lay.HandleAsync(new(Form.Key, Form.Owner, rule, from), stop),
            new("Đã ghi quy định; danh mục mở từ nay theo quy định này.", "The term is recorded; lists that open from now on follow it."),
            stop
        );
    }

    public async Task<IActionResult> OnPostEndAsync(Id<LocalTerm> term, [FromServices] EndTermHandler end, CancellationToken stop) =>
        await AnswerAsync(await end.HandleAsync(term, stop), new("Đã chấm dứt quy định.", "The term has ended."), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DisclosureLinks.Terms);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        return Page();
    }

    private async Task ShowAsync(CancellationToken stop) => Sheet = await list.ReadAsync(stop);
}

/// <summary>What the form for a term brings.</summary>
public sealed class TermForm
{
    public Id<LocalTerm> Key { get; set; } = Id<LocalTerm>.New();

    public Id<Body> Owner { get; set; }

    [StringLength(80)]
    public string? Task { get; set; }

    [Range(0, 365)]
    public int? Days { get; set; }

    public bool Working { get; set; }

    [Range(1, 365)]
    public int? PostingDays { get; set; }

    public List<string> Forms { get; set; } = [];

    [StringLength(LocalTerm.LongestName)]
    public string? MatterName { get; set; }

    public DisclosureRhythm? MatterRhythm { get; set; }

    [StringLength(LocalTerm.LongestGround)]
    public string? Ground { get; set; }

    public DateOnly? From { get; set; }
}
