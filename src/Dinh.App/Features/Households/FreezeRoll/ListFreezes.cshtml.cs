using Dinh.App.Features.Duties;
using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.FreezeRoll;

/// <summary>The copies of a roll, and making another.</summary>
public sealed class ListFreezesPage(ReadRollQuery read, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    // A habit of this house, no figure of the law: a person says the day.
    private const int UsualDays = 5;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<HouseholdRoll> Id { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public RollView View { get; private set; } = null!;

    public IReadOnlyList<RollFreeze> Freezes { get; private set; } = [];

    public IReadOnlySet<Id<RollFreeze>> Replaced => Freezes.Select(f => f.ReplacesId).OfType<Id<RollFreeze>>().ToHashSet();

    public bool MayWrite => View.Roll.IsOpen && (access.MayActFor(View.Roll.VillageId) || access.MayActFor(View.Roll.KeeperId));

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        Until = clock.Today.AddDays(UsualDays);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] FreezeRollHandler freeze, CancellationToken stop)
    {
        var (outcome, key) = Until is { } until
            ? await freeze.HandleAsync(new FreezeRoll(Id, Typed.Clean(Purpose), until), stop)
            : (new Refusal("roll-freeze.window-past"), default);
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã chốt. Số hộ và mã kiểm chứng đã công khai và ghi vào nhật ký minh bạch.", "It is frozen. Count and hash are public and in the log."));
        return Redirect(HouseholdLinks.Freeze(key));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        View = await read.ReadAsync(Id, stop);
        Freezes = await access.Visible(db.RollFreezes).AsNoTracking().Where(f => f.RollId == Id).OrderByDescending(f => f.Number).ToListAsync(stop);
    }
}
