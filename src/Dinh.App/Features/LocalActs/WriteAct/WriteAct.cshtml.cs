using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.LocalActs.ReadAct;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.WriteAct;

public sealed class WriteActPage(WriteActHandler write, ReadActQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<LocalAct> Id { get; set; }

    [BindProperty]
    public WordsForm Form { get; set; } = new();

    public ActSheet Act { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Act = await read.ReadAsync(Id, stop);
        Form.Content = Act.Content;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Act = await read.ReadAsync(Id, stop);
        if (!ModelState.IsValid)
            return Page();

        var file = Form.File is null ? null : await EvidenceFile.OfAsync(Form.File, stop);
        var outcome = await write.HandleAsync(new(Id, Typed.Clean(Form.Content), Typed.Clean(Form.Note), file), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu lời văn.", "The words are saved."));
        return Redirect(LocalActLinks.Act(Id));
    }
}

/// <summary>What the form for the words brings.</summary>
public sealed class WordsForm
{
    [StringLength(ActText.Longest)]
    public string? Content { get; set; }

    [StringLength(1000)]
    public string? Note { get; set; }

    public IFormFile? File { get; set; }
}
