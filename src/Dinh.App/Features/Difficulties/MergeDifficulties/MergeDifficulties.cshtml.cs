using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Difficulties.MergeDifficulties;

public sealed class MergeDifficultiesPage(MergeDifficultiesHandler merge, NearDifficultiesQuery near) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Difficulty> Id { get; set; }

    [BindProperty]
    public List<Id<DifficultyCluster>> Others { get; set; } = [];

    [BindProperty]
    public string? Wording { get; set; }

    public NearSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Sheet = await near.OfAsync(Id, stop);
        Wording = Sheet.Wording;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Sheet = await near.OfAsync(Id, stop);
        if ((await merge.HandleAsync(new(Id, Others, Typed.Clean(Wording)), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã gộp: một câu trả lời sẽ đến mọi nơi cùng hỏi.", "Merged: one answer will reach all who ask."));
        return Redirect(DifficultyLinks.Of(Id));
    }
}
