using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.FreezeRoll;

/// <summary>Somebody says to the village head, or at the commune, that a frozen list is wrong.</summary>
public sealed record ReceiveChallenge(Id<RollFreeze> Freeze, ChallengeKind Kind, string Name, string Contact, string Words, DateOnly On);

/// <summary>They are answered.</summary>
public sealed record AnswerChallenge(Id<RollChallenge> Challenge, bool Accepted, string Answer);

/// <summary>Writes challenges down and answers them.</summary>
public sealed class ChallengeHandler(DinhDb db, Access access, RollSealsQuery seals, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ReceiveChallenge command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var freeze = await access.Owned(db.RollFreezes).AsNoTracking().GetAsync(command.Freeze, stop);
        if (await db.RollFreezes.AnyAsync(f => f.ReplacesId == freeze.Id, stop))
            return new Refusal("roll-freeze.replaced");
        var words = new ChallengeWords(command.Name, command.Contact, command.Words);
        if (words.Name.Length is 0 or > 120 || words.Contact.Length > 200 || words.Words.Length is 0 or > RollChallenge.LongestWords)
            return new Refusal("roll-challenge.words-needed");

        var (outcome, challenge) = RollChallenge.Receive(Id<RollChallenge>.New(), freeze, command.Kind, (seals.Seal(words), command.On), access.Hand(clock));
        if (challenge is null)
            return outcome;

        db.RollChallenges.Add(challenge);
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    public Task<Outcome> HandleAsync(AnswerChallenge command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var challenge = await access.Owned(db.RollChallenges).GetAsync(command.Challenge, stop);
            if (command.Answer.Length is 0 or > RollChallenge.LongestWords)
                return new Refusal("roll-challenge.answer-needed");
            if (seals.Open<ChallengeWords>(challenge.Sealed) is not { } words)
                return new Refusal("household.keys-gone");

            var outcome = challenge.Answer(command.Accepted, seals.Seal(words with { Answer = command.Answer }), access.Hand(clock));
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
    }
}
