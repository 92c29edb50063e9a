using Dinh.App.Features.Portal;
using Dinh.App.Web.Keeping;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>A commune's notice board: all that the law wants public, with what stands, what is due and what is missing.</summary>
[KeptPage("nam", "muc")]
public sealed class PublicBoardPage(BoardPlacesQuery places, PublicBoardQuery boards, BoardDelaysQuery delays, KeptParts parts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Item { get; set; }

    public PublicBoard Board { get; private set; } = null!;

    public IReadOnlyDictionary<Id<DueDisclosure>, BoardDelay> Delays { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        if (!ModelState.IsValid || !BoardYears.Holds(Year, Today))
            return BadRequest();

        var scope = new KeptScope(Place: (await places.FrameAsync(id, stop)).Path);
        await HttpContext.KeepAsync(scope);
        var item = string.IsNullOrWhiteSpace(Item) ? null : Item;

        // In which language and shape it is read makes another page, and no other board.
        Board = await parts.GetAsync(
            scope,
            (id, Year, item),
            async () => await boards.ReadAsync(await places.FrameAsync(id, stop), Year, item, stop),
            b => b.Lines
        );
        Delays = await delays.ReadAsync(id, [.. Board.Missing(Today).Select(l => l.Due)], stop);
        return Page();
    }
}
