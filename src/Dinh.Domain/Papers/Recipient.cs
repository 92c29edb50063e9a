using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Papers;

/// <summary>Nơi nhận: who is to get a paper: a body of the directory, on whose desk it arrives, or a name outside of it.</summary>
public sealed class Recipient(Id<Recipient> id, int position, string name, Id<Body>? bodyId) : Entity<Recipient>(id)
{
    public const int LongestName = 300;

    public int Position { get; } = position;

    public string Name { get; } = name;

    public Id<Body>? BodyId { get; private set; } = bodyId;

    internal void HandTo(Id<Body> heir) => BodyId = heir;
}
