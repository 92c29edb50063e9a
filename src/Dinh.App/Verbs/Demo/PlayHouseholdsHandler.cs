using System.Reflection;
using Dinh.App.Features.Households.FreezeRoll;
using Dinh.App.Features.Households.ImportRoll;
using Dinh.App.Features.Households.ListRolls;
using Dinh.App.Features.Households.ReadHousehold;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Verbs.Demo;

/// <summary>Villages whose heads have sent the lists they had, of two different shapes; one has been frozen for a meeting, challenged and answered.</summary>
public sealed class PlayHouseholdsHandler(ActAsPersonHandler people, TimeProvider clock)
{
    public async Task HandleAsync(IReadOnlyList<DemonstrationScript.RollScript> rolls, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rolls);
        foreach (var roll in rolls)
            await people.HandleAsync(roll.Head, (services, access) => PlayAsync(services, access, roll, stop), stop);
    }

    private async Task<bool> PlayAsync(IServiceProvider services, Access access, DemonstrationScript.RollScript script, CancellationToken stop)
    {
        var roll = await SendAsync(services, access, script, stop);
        var later = new EarlierClock(clock, script.DaysAgo - 1);
        foreach (var change in script.Changes)
        {
            var household = await services
                .GetRequiredService<DinhDb>()
                .Households.Where(h => h.RollId == roll && h.Number == change.Number)
                .Select(h => h.Id)
                .SingleAsync(stop);
            var changed = new ChangeRepresentative(household, new(change.Name, change.Born, change.Phone), change.Why, later.Today);
            Played.Through(await Played.Then<HouseholdHandler>(services, later).HandleAsync(changed, stop));
        }

        if (script.Frozen is { } frozen)
            await FreezeAsync(services, roll, frozen, stop);
        return true;
    }

    private async Task<Id<HouseholdRoll>> SendAsync(IServiceProvider services, Access access, DemonstrationScript.RollScript script, CancellationToken stop)
    {
        var then = new EarlierClock(clock, script.DaysAgo);
        var (opened, roll) = await Played.Then<OpenRollHandler>(services, then).HandleAsync(new(access.Held[0].Body), stop);
        Played.Through(opened);
        var (sent, import) = await Played
            .Then<LookThroughImportHandler>(services, then)
            .HandleAsync(new BeginImport(roll, SheetOf(script.Sheet), script.Sheet), stop);
        Played.Through(sent);
        Played.Through(await Played.Then<TakeImportHandler>(services, then).HandleAsync(new(import, []), stop));
        return roll;
    }

    private async Task FreezeAsync(IServiceProvider services, Id<HouseholdRoll> roll, DemonstrationScript.FrozenScript script, CancellationToken stop)
    {
        var then = new EarlierClock(clock, script.DaysAgo);
        var (outcome, freeze) = await Played
            .Then<FreezeRollHandler>(services, then)
            .HandleAsync(new FreezeRoll(roll, script.Purpose, then.Today.AddDays(script.Days)), stop);
        Played.Through(outcome);
        var received = new ReceiveChallenge(freeze, ChallengeKind.Missing, script.Challenger, "", script.Words, then.Today.AddDays(1));
        var dayAfter = new EarlierClock(clock, script.DaysAgo - 1);
        Played.Through(await Played.Then<ChallengeHandler>(services, dayAfter).HandleAsync(received, stop));
        var challenge = await services.GetRequiredService<DinhDb>().RollChallenges.Where(c => c.FreezeId == freeze).Select(c => c.Id).SingleAsync(stop);
        var answered = new EarlierClock(clock, script.DaysAgo - 2);
        Played.Through(await Played.Then<ChallengeHandler>(services, answered).HandleAsync(new AnswerChallenge(challenge, false, script.Answer), stop));
    }

    private static byte[] SheetOf(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
