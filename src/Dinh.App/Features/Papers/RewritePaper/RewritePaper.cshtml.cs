using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law.PaperForm;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Papers.RewritePaper;

public sealed class RewritePaperPage(DraftPaperHandler write, DraftPaperQuery choices, RecipientNamesQuery names, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<PaperDraft> Id { get; set; }

    [BindProperty]
    public DraftPaperForm Form { get; set; } = new();

    public PaperDraft Draft { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Signers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    /// <summary>Own papers that a plan may speak of.</summary>
    public IReadOnlyList<SelectListItem> Earlier { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Relations =>
        [new(words["Không có", "None"], ""), .. Enum.GetValues<PaperRelation>().Select(r => new SelectListItem(words[PaperNames.Of(r)], $"{r}"))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        Form = new()
        {
            Key = Draft.Id,
            Owner = Draft.OwnerId,
            Kind = Draft.Kind,
            Title = Draft.Title,
            Content = Draft.Content,
            Recipients = string.Join('\n', Draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name)),
            Signer = Draft.SignerId,
            Keeper = Draft.Keeper,
            Copies = Draft.Copies,
            IsForPublic = Draft.IsForPublic,
            Earlier = Draft.EarlierId,
            Relation = Draft.Relation,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        if (!ModelState.IsValid)
            return Page();

        var earlier = Draft.IsPlan ? (Form.Relation is null ? null : Form.Earlier) : Draft.EarlierId;
        var given = Said() with
        {
            Recipients = await names.OfAsync(Draft.OwnerId, Typed.Clean(Form.Recipients), stop),
            SignerId = Form.Signer,
            Keeper = Typed.Clean(Form.Keeper),
            Copies = Form.Copies,
            IsForPublic = Form.IsForPublic,
            EarlierId = earlier,
            Relation = Draft.IsPlan ? Form.Relation : Draft.Relation,
        };
        var outcome = await write.HandleAsync(new(Id, Draft.OwnerId, given, await SentFile.OfAsync(Form.File, stop)), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu dự thảo.", "The draft is saved."));
        return Redirect(PaperLinks.Draft(Id));
    }

    // A plan's words stand on its own page.
    private PaperWords Said() =>
        Draft.IsPlan ? new(Draft.Kind, Draft.Title, "") : new(PaperKind.Find(Form.Kind)?.Printed ?? "", Typed.Clean(Form.Title), Typed.Clean(Form.Content));

    private async Task ShowAsync(CancellationToken stop)
    {
        Draft = await choices.OwnDraftAsync(Id, stop) ?? throw new NoSuchRecordException($"draft {Id}");
        Kinds = PaperFormLists.Kinds(words);
        if (Draft.IsPlan)
            Earlier = PaperFormLists.Papers(await choices.StandingPapersAsync(Draft.OwnerId, stop), words);
        Signers = PaperFormLists.Signers((await choices.SignersAsync(stop)).Where(s => s.Body == Draft.OwnerId), words);
    }
}
