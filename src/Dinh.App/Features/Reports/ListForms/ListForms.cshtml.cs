using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ListForms;

public sealed class ListFormsPage(ListFormsQuery list) : PageModel
{
    public IReadOnlyList<FormLine> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Forms = await list.ListAsync(stop);
}
