using Dinh.App.Features.Households.ListHousehold;
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

namespace Dinh.App.Features.Households.ReadHousehold;

/// <summary>One household: who speaks for it and who did, and what a village head writes of it.</summary>
public sealed class ReadHouseholdPage(HouseholdHandler deeds, RollSealsQuery seals, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    private static readonly Refusal NoDay = new("household.days-crossed");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Household> Id { get; set; }

    /// <summary>A day for which one asks who spoke.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Day { get; set; }

    public Household Household { get; private set; } = null!;

    public HouseholdFacts Facts { get; private set; } = HouseholdFacts.Lost;

    public string Village { get; private set; } = "";

    public bool MayWrite { get; private set; }

    /// <summary>The numbers of the households of its splits and mergers.</summary>
    public IReadOnlyDictionary<Id<Household>, int> Others { get; private set; } = new Dictionary<Id<Household>, int>();

    public DateOnly Today => clock.Today;

    public HouseholdLine Line => HouseholdLine.Of(Household, Facts, Today);

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(stop);

    public async Task<IActionResult> OnPostWriteAsync(string? name, string? born, string? phone, string? address, string? note, CancellationToken stop) =>
        await AnswerAsync(
            await deeds.HandleAsync(new WriteHousehold(Id, new(name, born, phone), address, note), stop),
            new("Đã sửa thông tin của hộ.", "The facts are mended."),
            stop
        );

    public async Task<IActionResult> OnPostRepresentativeAsync(
        string? name,
        string? born,
        string? phone,
        TermEnd why,
        DateOnly? from,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            from is { } day ? await deeds.HandleAsync(new ChangeRepresentative(Id, new(name, born, phone), why, day), stop) : NoDay,
            new("Đã đổi người đại diện; người trước vẫn còn trong lịch sử.", "Another speaks for it; the former stays in its history."),
            stop
        );

    public async Task<IActionResult> OnPostSubstituteAsync(string? name, string? phone, DateOnly? from, DateOnly? until, CancellationToken stop) =>
        await AnswerAsync(
            await deeds.HandleAsync(new NameSubstitute(Id, new(name, null, phone), from ?? Today, until), stop),
            new("Đã ghi người được ủy quyền.", "The substitute is named."),
            stop
        );

    public async Task<IActionResult> OnPostTakeBackAsync(Guid person, CancellationToken stop) =>
        await AnswerAsync(await deeds.HandleAsync(new EndSubstitute(Id, person), stop), new("Đã ghi thôi ủy quyền.", "The substitute’s word has ended."), stop);

    public async Task<IActionResult> OnPostEndAsync(HouseholdState how, DateOnly? on, CancellationToken stop) =>
        await AnswerAsync(
            on is { } day ? await deeds.HandleAsync(new EndHousehold(Id, how, day), stop) : NoDay,
            new("Đã ghi hộ ra khỏi sổ.", "The household is off the roll."),
            stop
        );

    public async Task<IActionResult> OnPostMergeAsync(int into, DateOnly? on, CancellationToken stop) =>
        await AnswerAsync(
            on is { } day ? await deeds.HandleAsync(new MergeHousehold(Id, into, day), stop) : NoDay,
            new("Đã ghi nhập hộ.", "The households are one."),
            stop
        );

    public async Task<IActionResult> OnPostBackAsync(string? name, string? born, string? phone, DateOnly? on, CancellationToken stop) =>
        await AnswerAsync(
            await deeds.HandleAsync(new BringBack(Id, new(name, born, phone), on ?? Today), stop),
            new("Hộ đã trở lại sổ.", "The household is back."),
            stop
        );

    public async Task<IActionResult> OnPostSplitAsync(
        string? name,
        string? born,
        string? phone,
        string? address,
        DateOnly? on,
        [FromServices] ListHouseholdHandler list,
        CancellationToken stop
    )
    {
        var household = await access.Owned(db.Households).AsNoTracking().GetAsync(Id, stop);
        var (outcome, key) = await list.HandleAsync(new(household.RollId, new(name, born, phone), address, null, on ?? Today, Id), stop);
        if (outcome.Refusal is not null)
            return await AnswerAsync(outcome, new("", ""), stop);

        this.Say(new("Đã tách hộ; đây là hộ mới.", "It is split; this is the new household."));
        return Redirect(HouseholdLinks.Household(key));
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            db.ChangeTracker.Clear();
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(HouseholdLinks.Household(Id));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Household = await access.Visible(db.Households).AsNoTracking().GetAsync(Id, stop);
        Facts = seals.FactsOf(Household);
        var roll = await access.Visible(db.HouseholdRolls).AsNoTracking().GetAsync(Household.RollId, stop);
        Village = await db.Bodies.Where(b => b.Id == roll.VillageId).Select(b => b.Name).SingleAsync(stop);
        MayWrite = roll.IsOpen && (access.MayActFor(roll.VillageId) || access.MayActFor(roll.KeeperId));
        var others = Household.Steps.Select(s => s.Other).OfType<Id<Household>>().ToList();
        Others = await access.Visible(db.Households).Where(h => others.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.Number, stop);
    }
}
