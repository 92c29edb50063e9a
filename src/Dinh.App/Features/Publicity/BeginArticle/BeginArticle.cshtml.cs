using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.BeginArticle;

/// <summary>A text is begun: which sort it is, its title, its first words.</summary>
public sealed class BeginArticlePage(BeginArticleHandler begin, DinhDb db, Access access) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "dot")]
    public Id<Campaign>? Campaign { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty]
    public ArticleForm Form { get; set; } = new();

    public string BodyName { get; private set; } = "";

    public string? CampaignTitle { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var kind = PublicityWords.Kinds.GetValueOrDefault(Form.Kind ?? "", ArticleKind.News);
        var outcome = await begin.HandleAsync(new(Form.Key, Body!.Value, kind, Campaign, Typed.Clean(Form.Title), Typed.Clean(Form.Text)), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu bản soạn.", "The draft is saved."));
        return Redirect(PublicityLinks.Work(Form.Key));
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        var campaign = Campaign is { } key ? await access.Owned(db.Campaigns).AsNoTracking().GetAsync(key, stop) : null;
        (Body, CampaignTitle) = (campaign?.BodyId ?? access.BodyOr(Body), campaign?.Title);
        if (Body is not { } body)
            return false;

        BodyName = await db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(stop);
        return true;
    }
}

/// <summary>What the form for a new text brings.</summary>
public sealed class ArticleForm
{
    public Id<Article> Key { get; set; } = Id<Article>.New();

    [StringLength(20)]
    public string? Kind { get; set; }

    [StringLength(Publication.LongestTitle)]
    public string? Title { get; set; }

    [StringLength(Publication.LongestText)]
    public string? Text { get; set; }
}
