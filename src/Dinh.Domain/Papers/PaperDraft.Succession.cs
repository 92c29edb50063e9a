using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Papers;

/// <content>What becomes of a draft when bodies in it end.</content>
public sealed partial class PaperDraft
{
    /// <summary>Puts the successors in the place of bodies that have ended: as the one that drafts it, that was asked and has not spoken yet, that is to get it.</summary>
    /// <param name="heirs">The successor of each body that ended.</param>
    /// <param name="entry">Its line in the register where it was signed: nobody can issue under the number of a body that has ended.</param>
    /// <param name="day">The first day of the successors.</param>
    /// <param name="ground">The paper or event by which they ended.</param>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, OutgoingPaper? entry, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        if (entry is not null && heirs.ContainsKey(OwnerId))
            CancelNumber(entry, ground, day);

        var from = OwnerId;
        OwnerId = heirs.GetValueOrDefault(OwnerId, OwnerId);
        foreach (var recipient in recipients.Where(r => r.BodyId is { } body && heirs.ContainsKey(body)))
            recipient.HandTo(heirs[recipient.BodyId!.Value]);
        SucceedAsked(heirs);
        Changed(new PaperDraftSucceeded(Id, from, OwnerId, day, ground));
    }

    // Who has spoken is on record as it was; a successor is asked once a round, and nobody asks itself.
    private void SucceedAsked(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs)
    {
        foreach (var silent in opinions.Where(o => o.GivenOn is null && heirs.ContainsKey(o.BodyId)).ToList())
        {
            var heir = heirs[silent.BodyId];
            if (heir == OwnerId || opinions.Exists(o => o != silent && o.Round == silent.Round && o.BodyId == heir))
                opinions.Remove(silent);
            else
                silent.HandTo(heir);
        }
    }
}

public sealed record PaperDraftSucceeded(Id<PaperDraft> Draft, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
