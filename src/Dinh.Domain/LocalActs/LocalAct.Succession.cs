using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.LocalActs;

/// <content>What becomes of an act when the bodies behind it end.</content>
public sealed partial class LocalAct
{
    /// <summary>The successors watch over it, go on drafting it and decide on it. Its words and what was decided stay.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        var from = OwnerId;
        (OwnerId, DrafterId, DeciderId) = (Heir(OwnerId), Heir(DrafterId), Heir(DeciderId));
        Changed(new ActSucceeded(Id, from, OwnerId, day, ground));

        Id<Body> Heir(Id<Body> body) => heirs.GetValueOrDefault(body, body);
    }
}

public sealed record ActSucceeded(Id<LocalAct> Act, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
