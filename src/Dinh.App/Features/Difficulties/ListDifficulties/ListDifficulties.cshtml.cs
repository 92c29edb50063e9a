using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

public sealed class ListDifficultiesPage(ListDifficultiesQuery list) : PageModel
{
    public DifficultyPage Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Found = await list.ReadAsync(DifficultyFilter.Read(Request.Query), stop);
}
