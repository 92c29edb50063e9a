using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>One field in which everybody finds all that is public. It is not kept for the next reader: what was published or withdrawn a moment ago must show.</summary>
public sealed class FindPublicPage(FindPublicQuery query) : PageModel
{
    public PublicFindings Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var ask = PublicAsk.Read(Request.Query);
        Found = ask.IsEmpty ? new(ask, [], 0) : await query.ReadAsync(ask, stop);
    }
}
