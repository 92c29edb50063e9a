using Dinh.App.Features.LocalActs.ReadAct;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.CompareTexts;

/// <summary>Two savings of an act's words side by side in one text: what was taken out and what was put in.</summary>
public sealed class CompareTextsPage(ReadActQuery read, DinhDb db) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tu")]
    public Id<ActText> From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public Id<ActText> To { get; set; }

    public ActSheet Act { get; private set; } = null!;

    public IReadOnlyList<(VersionSheet Version, TextLine Text)> Texts { get; private set; } = [];

    public IReadOnlyList<WordChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<LocalAct> id, CancellationToken stop)
    {
        Act = await read.ReadAsync(id, stop);
        Texts = [.. Act.Versions.Reverse().SelectMany(v => v.Texts.Select(t => (v, t)))];
        if (Texts.Count == 0)
            return Redirect(LocalActLinks.Act(id));

        To = Known(To) ?? Texts[^1].Text.Id;
        From = Known(From) ?? Texts[Math.Max(0, Texts.Count - 2)].Text.Id;
        Changes = WordChange.Between(await WordsAsync(From, stop), await WordsAsync(To, stop));
        return Page();
    }

    private Id<ActText>? Known(Id<ActText> asked) => Texts.Any(t => t.Text.Id == asked) ? asked : null;

    private Task<string> WordsAsync(Id<ActText> text, CancellationToken stop) => db.ActTexts.Where(t => t.Id == text).Select(t => t.Content).SingleAsync(stop);
}
