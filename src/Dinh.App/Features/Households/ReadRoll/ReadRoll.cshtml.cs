using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ReadRoll;

/// <summary>The roll of one village: searched, filtered, printed, on a telephone as on a desk.</summary>
public sealed class ReadRollPage(ReadRollQuery read, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;

    internal static readonly IReadOnlyDictionary<string, RollFilter> Filters = new Dictionary<string, RollFilter>
    {
        ["trong-so"] = RollFilter.Listed,
        ["chua-co-so-dien-thoai"] = RollFilter.WithoutPhone,
        ["co-uy-quyen"] = RollFilter.WithSubstitute,
        ["da-ra-khoi-so"] = RollFilter.Left,
    };

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<HouseholdRoll> Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loc")]
    public string? Chosen { get; set; }

    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? Order { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Sheet { get; set; } = 1;

    public RollView View { get; private set; } = null!;

    public RollFilter Filter { get; private set; }

    public IReadOnlyList<HouseholdLine> Found { get; private set; } = [];

    /// <summary>The sheets that were sent, the newest first.</summary>
    public IReadOnlyList<RollImport> Imports { get; private set; } = [];

    /// <summary>To whom the charge may be given; none where the reader has it not.</summary>
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];

    public bool MayWrite => View.Roll.IsOpen && (access.MayActFor(View.Roll.VillageId) || access.MayActFor(View.Roll.KeeperId));

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Sheet is < 1 or > 100_000)
            return BadRequest();

        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostGiveAsync(Id<Body> keeper, [FromServices] GiveRollHandler give, CancellationToken stop)
    {
        var outcome = await give.HandleAsync(new(Id, keeper), stop);
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã giao sổ cho cơ quan phụ trách mới.", "The charge was given on."));
        return Redirect(HouseholdLinks.List);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        View = await read.ReadAsync(Id, stop);
        Filter = Filters.GetValueOrDefault(Chosen ?? "", RollFilter.Listed);
        var asked = NameKey.Folded(Asked ?? "");
        var found = View.Of(Filter).Where(h => h.Says(asked));
        Found = [.. Order == "ten" ? found.OrderBy(h => h.SortKey, StringComparer.Ordinal).ThenBy(h => h.Household.Number) : found];
        Imports = await access.Visible(db.RollImports).AsNoTracking().Where(i => i.RollId == Id).OrderByDescending(i => i.At).Take(5).ToListAsync(stop);
        if (View.Roll.IsOpen && access.MayActFor(View.Roll.KeeperId))
            Keepers = await db.ChargeableFor(View.Roll, Today).Select(b => new SelectListItem(b.Name, b.Id.ToString())).ToListAsync(stop);
    }
}
