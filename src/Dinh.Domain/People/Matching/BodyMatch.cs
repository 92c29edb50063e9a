using Dinh.Law;

namespace Dinh.Domain.People.Matching;

/// <summary>How far the name of a body in a paper is understood.</summary>
public enum MatchKind
{
    /// <summary>One body.</summary>
    One,

    /// <summary>Several bodies: each of them is meant.</summary>
    Group,

    /// <summary>Only a person can say: the candidates are those it may mean.</summary>
    Question,
}

/// <summary>What a name in a paper stands for. It is never guessed: what several bodies or none may bear is a question.</summary>
/// <param name="Bodies">The one body, the members of the group, or those that the question may mean.</param>
/// <param name="Why">Why it is understood so, or why it must be asked.</param>
public sealed record BodyMatch(MatchKind Kind, IReadOnlyList<Body> Bodies, Sentence Why)
{
    /// <summary>The paper leaves open who belongs to the group ("có liên quan"): the members are those it may mean.</summary>
    public bool Open { get; init; }
}
