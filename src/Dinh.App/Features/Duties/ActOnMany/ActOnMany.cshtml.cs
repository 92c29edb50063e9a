using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.ReadDuty;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ActOnMany;

/// <summary>First shows what a deed would do to each of the chosen duties; then does it, and offers the way back.</summary>
public sealed class ActOnManyPage(ActOnManyHandler act, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "ids")]
    public List<Id<Duty>> Ids { get; set; } = [];

    [BindProperty(Name = "deed")]
    public string? Deed { get; set; }

    [BindProperty(Name = "because")]
    [StringLength(500)]
    public string? Because { get; set; }

    [BindProperty(Name = "to")]
    public Id<Body>? To { get; set; }

    public IReadOnlyList<ManyLine> Lines { get; private set; } = [];

    public IReadOnlyList<BodyChoice> Bodies { get; private set; } = [];

    /// <summary>Whether it has been done, and the way back may be offered.</summary>
    public bool IsDone { get; private set; }

    public ManyDeed Command => new(Deed ?? "", Typed.Clean(Because), To);

    public IEnumerable<ManyLine> Willing => Lines.Where(l => l.Refusal is null);

    public IActionResult OnGet() => Redirect(DutyLinks.Board);

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken stop)
    {
        if (!Command.IsKnown || Ids.Count == 0)
            return Redirect(DutyLinks.Board);

        Lines = await act.PreviewAsync(new(Ids, Command), stop);
        Bodies = Command.NeedsBody ? await ChoicesAsync(stop) : [];
        return Page();
    }

    public async Task<IActionResult> OnPostDoAsync(CancellationToken stop)
    {
        if (!Command.IsKnown || Ids.Count == 0)
            return Redirect(DutyLinks.Board);

        Lines = await act.HandleAsync(new(Ids, Command), stop);
        IsDone = Willing.Any();
        Bodies = IsDone || !Command.NeedsBody ? [] : await ChoicesAsync(stop);
        return Page();
    }

    // Bodies of the units that the reader's bodies belong to.
    private Task<List<BodyChoice>> ChoicesAsync(CancellationToken stop)
    {
        var (mine, today) = (access.Bodies, clock.Today);
        return db
            .Bodies.Where(b => b.ValidTo == null || b.ValidTo >= today)
            .Where(b => db.Bodies.Any(own => mine.Contains(own.Id) && own.UnitId == b.UnitId))
            .OrderBy(b => b.Folded)
            .Take(300)
            .Select(b => new BodyChoice(b.Id, b.Name))
            .ToListAsync(stop);
    }
}
