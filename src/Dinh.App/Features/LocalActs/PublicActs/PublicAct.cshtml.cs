using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.PublicActs;

public sealed class PublicActPage(PublicActQuery acts) : PageModel
{
    public PublicAct Act { get; private set; } = null!;

    public async Task OnGetAsync(Id<LocalAct> id, CancellationToken stop) => Act = await acts.ReadAsync(id, stop);
}
