using Dinh.App.Web;
using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.ReadBoard;

[KeptPage]
public sealed class ReadBoardPage(ReadBoardQuery board, Access access, Doors doors, TimeProvider clock) : PageModel
{
    public DateOnly Today => clock.Today;

    public Board Board { get; private set; } = null!;

    /// <summary>Where the reader's own work is; null for a visitor.</summary>
    public string? Desk => access.IsSignedIn && doors.HomeOf(access) is var home and not "/" ? home : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(Below: PublicPlaces.Duties));
        Board = await board.ReadAsync(stop);
    }
}
