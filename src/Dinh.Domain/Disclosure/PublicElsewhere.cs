using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Disclosure;

/// <summary>Nơi công khai khác: a body says that it makes public elsewhere what the law lists, and where. Here it then owes none of it, and of its disclosing nothing is known here.</summary>
public sealed class PublicElsewhere(Id<PublicElsewhere> id) : Entity<PublicElsewhere>(id)
{
    public const int LongestPlace = 300;

    public Id<Body> BodyId { get; private init; }

    /// <summary>"https://binhyen.thainguyen.gov.vn/cong-khai".</summary>
    public string Place { get; private init; } = "";

    public DateOnly From { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public static Refusal? RefusedFor(string place) =>
        string.IsNullOrWhiteSpace(place) ? new("disclosure.place-needed")
        : place.Trim().Length > LongestPlace ? new("disclosure.reason-too-long")
        : null;

    /// <summary>Says it; ask <see cref="RefusedFor"/> first.</summary>
    public static PublicElsewhere Say(Id<Body> body, string place, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(place);
        var said = new PublicElsewhere(Id<PublicElsewhere>.New())
        {
            BodyId = body,
            Place = place.Trim(),
            From = today,
        };
        said.Happened(new SaidPublicElsewhere(said.Id, body, said.Place, today));
        return said;
    }

    /// <summary>From now on it makes public here.</summary>
    public void End(DateOnly today)
    {
        EndedOn = today;
        Happened(new PublicHereAgain(Id, BodyId, today));
    }
}

public sealed record SaidPublicElsewhere(Id<PublicElsewhere> Said, Id<Body> Body, string Place, DateOnly On);

public sealed record PublicHereAgain(Id<PublicElsewhere> Said, Id<Body> Body, DateOnly On);
