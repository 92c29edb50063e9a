using Dinh.App.Features.Papers.ListPapers;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Plan = Dinh.Domain.Plans.Plan;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>What a leader sees on one page: what waits for a signature, what is late and whose, how far the units are.</summary>
public sealed record LeaderSheet(Charge Charge)
{
    /// <summary>The most bodies that are told by name as late; the rest is on the board.</summary>
    public const int MostBodies = 40;

    public IReadOnlyList<DraftLine> ToSign { get; init; } = [];

    /// <summary>Confirmed plans of the body that have no number yet, and are with nobody to sign.</summary>
    public IReadOnlyList<UnnumberedPlan> Unnumbered { get; init; } = [];

    /// <summary>The bodies with something late, worst first.</summary>
    public IReadOnlyList<LateBody> Late { get; init; } = [];

    /// <summary>How many bodies have something late.</summary>
    public int LateBodies { get; init; }

    public IReadOnlyList<UnitRow> Units { get; init; } = [];

    /// <summary>Orders and requests, each counted apart.</summary>
    public Progress Orders { get; init; }

    public Progress Requests { get; init; }
}

public sealed record UnnumberedPlan(Id<Plan> Id, string Title, DateTime ConfirmedAt);

/// <summary>How duties stand, each counted once; silence is a figure of its own.</summary>
public readonly record struct Progress(int Done, int Open, int Late, int NoNews)
{
    public int All => Done + Open + Late + NoNews;

    public static Progress operator +(Progress one, Progress other) =>
        new(one.Done + other.Done, one.Open + other.Open, one.Late + other.Late, one.NoNews + other.NoNews);

    public static Progress Add(Progress left, Progress right) => left + right;
}

/// <summary>A body with something late.</summary>
/// <param name="Oldest">The first day that passed.</param>
public sealed record LateBody(Id<Body> Body, string Name, string Unit, int Orders, int Requests, DateOnly Oldest)
{
    public IReadOnlyList<LateDuty> Duties { get; init; } = [];

    /// <summary>Whether anybody there would read a reminder today.</summary>
    public bool HasReaders { get; init; }

    public LastUrging? Last { get; init; }

    public int All => Orders + Requests;
}

public sealed record LateDuty(Id<Duty> Id, Id<Body> Body, string Content, DateOnly Due, bool IsRequest);

/// <summary>When a body was last called on, and by whom.</summary>
public sealed record LastUrging(Id<Body> Body, DateTime At, string By, int Told, bool ByReaderToday);
