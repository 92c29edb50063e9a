using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Papers.DraftPaper;

public sealed class DraftPaperPage(DraftPaperHandler draft, DraftPaperQuery choices, RecipientNamesQuery names, Access access, Words words) : PageModel
{
    /// <summary>The earlier paper that this one speaks of.</summary>
    [BindProperty(SupportsGet = true, Name = "van-ban")]
    public Id<Paper>? Earlier { get; set; }

    [BindProperty(SupportsGet = true, Name = "quan-he")]
    public string? Relation { get; set; }

    /// <summary>The paper without a number that this draft gives one to.</summary>
    [BindProperty(SupportsGet = true, Name = "cua")]
    public Id<Paper>? Of { get; set; }

    [BindProperty]
    public DraftPaperForm Form { get; set; } = new();

    public Paper? EarlierPaper { get; private set; }

    public Paper? OfPaper { get; private set; }

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Signers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public PaperRelation Done => PaperNames.RelationOf(Relation) ?? PaperRelation.Amends;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        if ((Earlier is not null && EarlierPaper is null) || (Of is not null && OfPaper is null))
            return NotFound();
        Form.Owner = access.Own().First().Body;
        if ((OfPaper ?? EarlierPaper) is not { } known)
            return Page();

        Form.Owner = access.HeirOf(known.IssuerId);
        Form.Kind = OfPaper is null && Done == PaperRelation.Corrects ? "CÔNG VĂN" : known.Kind;
        Form.Title = OfPaper?.Title ?? words[$"{PaperNames.Of(Done).Vi} {known.Name}", $"{PaperNames.Of(Done).En} {known.Name}"];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        if (!ModelState.IsValid)
            return Page();

        var given = new PaperWords(PaperKind.Find(Form.Kind)?.Printed ?? "", Typed.Clean(Form.Title), Typed.Clean(Form.Content))
        {
            Recipients = access.MayActFor(Form.Owner) ? await names.OfAsync(Form.Owner, Typed.Clean(Form.Recipients), stop) : [],
            SignerId = Form.Signer,
            Keeper = Typed.Clean(Form.Keeper),
            Copies = Form.Copies,
            IsForPublic = Form.IsForPublic,
            EarlierId = Earlier,
            Relation = Earlier is null ? null : Done,
        };
        var outcome = await draft.HandleAsync(new(Form.Key, Form.Owner, given, await SentFile.OfAsync(Form.File, stop), Of), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu dự thảo.", "The draft is saved."));
        return Redirect(PaperLinks.Draft(Form.Key));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        EarlierPaper = await choices.OwnPaperAsync(Earlier, stop);
        OfPaper = await choices.OwnPaperAsync(Of, stop);
        Owners = [.. access.Own().Select(h => new SelectListItem(h.BodyName, $"{h.Body}"))];
        Kinds = PaperFormLists.Kinds(words);
        Signers = PaperFormLists.Signers(await choices.SignersAsync(stop), words);
    }
}

/// <summary>What both forms of a draft offer to choose from.</summary>
internal static class PaperFormLists
{
    public static List<SelectListItem> Kinds(Words words) =>
        [
            new(words["Mời chọn", "Choose"], ""),
            .. PaperKind.All.Select(k => new SelectListItem($"{k.Name}{(k.Letters.Length == 0 ? "" : $" ({k.Letters})")}", k.Printed)),
        ];

    public static List<SelectListItem> Papers(IEnumerable<Paper> papers, Words words) =>
        [new(words["Không có", "None"], ""), .. papers.Select(p => new SelectListItem($"{p.Name} – {p.Title}", $"{p.Id}"))];

    public static List<SelectListItem> Signers(IEnumerable<SignerChoice> signers, Words words) =>
        [
            new(words["Chọn sau", "Choose later"], ""),
            .. signers.DistinctBy(s => s.Person).Select(s => new SelectListItem($"{s.Name} – {s.Office}", $"{s.Person}")),
        ];
}

/// <summary>An uploaded file as the deeds take it.</summary>
internal static class SentFile
{
    public static async Task<EvidenceFile?> OfAsync(IFormFile? file, CancellationToken stop) => file is null ? null : await EvidenceFile.OfAsync(file, stop);
}
