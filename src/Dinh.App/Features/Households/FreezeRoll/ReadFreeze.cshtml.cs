using Dinh.App.Features.Duties;
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

/// <summary>One challenge as those who keep the roll read it.</summary>
public sealed record ChallengeLine(RollChallenge Challenge, ChallengeWords? Words);

/// <summary>A frozen copy: its list, its challenges, and its correction.</summary>
public sealed class ReadFreezePage(RollSealsQuery seals, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    private static readonly Refusal NoDay = new("roll-freeze.window-past");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<RollFreeze> Id { get; set; }

    public RollFreeze Freeze { get; private set; } = null!;

    /// <summary>Null where it cannot be opened, or is not what its hash says.</summary>
    public RollCopy? Copy { get; private set; }

    public string Village { get; private set; } = "";

    public Id<RollFreeze>? ReplacedBy { get; private set; }

    public IReadOnlyList<ChallengeLine> Challenges { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(stop);

    public async Task<IActionResult> OnPostChallengeAsync(
        ChallengeKind kind,
        string? name,
        string? contact,
        string? words,
        DateOnly? on,
        [FromServices] ChallengeHandler handle,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await handle.HandleAsync(new ReceiveChallenge(Id, kind, Typed.Clean(name), Typed.Clean(contact), Typed.Clean(words), on ?? Today), stop),
            new("Đã ghi khiếu nại; hãy trả lời người khiếu nại.", "It is written down; answer who challenged it."),
            stop
        );

    public async Task<IActionResult> OnPostAnswerAsync(
        Id<RollChallenge> challenge,
        bool accepted,
        string? answer,
        [FromServices] ChallengeHandler handle,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await handle.HandleAsync(new AnswerChallenge(challenge, accepted, Typed.Clean(answer)), stop),
            accepted
                ? new("Đã trả lời. Hãy sửa sổ rồi chốt lại.", "It is answered. Mend the roll, then correct the copy.")
                : new("Đã trả lời.", "It is answered."),
            stop
        );

    public async Task<IActionResult> OnPostCorrectAsync(string? because, DateOnly? until, [FromServices] FreezeRollHandler handle, CancellationToken stop)
    {
        var (outcome, key) = until is { } day ? await handle.HandleAsync(new CorrectFreeze(Id, Typed.Clean(because), day), stop) : (NoDay, default);
        if (outcome.Refusal is not null)
            return await AnswerAsync(outcome, new("", ""), stop);

        this.Say(new("Đã chốt lại; bản này thay bản trước.", "It is corrected; this copy stands in the place of the former."));
        return Redirect(HouseholdLinks.Freeze(key));
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(HouseholdLinks.Freeze(Id));
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Freeze = await access.Visible(db.RollFreezes).AsNoTracking().GetAsync(Id, stop);
        Copy = seals.CopyOf(Freeze);
        var roll = await access.Visible(db.HouseholdRolls).AsNoTracking().GetAsync(Freeze.RollId, stop);
        Village = await db.Bodies.Where(b => b.Id == Freeze.VillageId).Select(b => b.Name).SingleAsync(stop);
        ReplacedBy = await db.RollFreezes.Where(f => f.ReplacesId == Id).Select(f => (Id<RollFreeze>?)f.Id).SingleOrDefaultAsync(stop);
        MayWrite = roll.IsOpen && ReplacedBy is null && (access.MayActFor(roll.VillageId) || access.MayActFor(roll.KeeperId));
        var challenges = await access.Visible(db.RollChallenges).AsNoTracking().Where(c => c.FreezeId == Id).OrderBy(c => c.ReceivedOn).ToListAsync(stop);
        Challenges = challenges.ConvertAll(c => new ChallengeLine(c, seals.Open<ChallengeWords>(c.Sealed)));
    }
}
