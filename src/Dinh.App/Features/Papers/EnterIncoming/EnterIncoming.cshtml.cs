using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Papers.EnterIncoming;

public sealed class EnterIncomingPage(EnterIncomingHandler enter, Access access, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public IncomingForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public void OnGet()
    {
        Show();
        Form.ArrivedOn = clock.Today;
        Form.Owner = access.Own().First().Body;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Show();
        if (!ModelState.IsValid)
            return Page();
        if (Form is not { PaperDay: { } day, ArrivedOn: { } arrived })
            return this.Refuse(new Refusal("incoming.fields-needed"));

        var given = new IncomingGiven(Typed.Clean(Form.Author), Typed.Clean(Form.Mark), PaperKind.Find(Form.Kind)?.Printed ?? "", Typed.Clean(Form.Title), day);
        var outcome = await enter.HandleAsync(new(Form.Key, Form.Owner, given, arrived, await SentFile.OfAsync(Form.File, stop)), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã vào sổ văn bản đến.", "It was entered into the register."));
        return Redirect(PaperLinks.Received(Form.Key));
    }

    private void Show()
    {
        Owners = [.. access.Own().Select(h => new SelectListItem(h.BodyName, $"{h.Body}"))];
        Kinds = PaperFormLists.Kinds(words);
    }
}

/// <summary>What the form for a paper from outside brings.</summary>
public sealed class IncomingForm
{
    public Id<IncomingPaper> Key { get; set; } = Id<IncomingPaper>.New();

    public Id<Body> Owner { get; set; }

    [StringLength(300)]
    public string? Author { get; set; }

    [StringLength(100)]
    public string? Mark { get; set; }

    public string? Kind { get; set; }

    [StringLength(PaperWords.LongestTitle)]
    public string? Title { get; set; }

    public DateOnly? PaperDay { get; set; }

    public DateOnly? ArrivedOn { get; set; }

    public IFormFile? File { get; set; }
}
