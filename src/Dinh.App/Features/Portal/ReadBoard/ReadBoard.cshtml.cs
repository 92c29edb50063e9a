using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Dinh.App.Features.Portal.ReadBoard;

[OutputCache(PolicyName = Caches.Public)]
public sealed class ReadBoardPage(ReadBoardQuery board, Access access, Doors doors, TimeProvider clock) : PageModel
{
    public DateOnly Today => clock.Today;

    public Board Board { get; private set; } = null!;

    /// <summary>Where the reader's own work is; null for a visitor.</summary>
    public string? Desk => access.IsSignedIn && doors.HomeOf(access) is var home and not "/" ? home : null;

    public async Task OnGetAsync(CancellationToken stop) => Board = await board.ReadAsync(stop);
}
