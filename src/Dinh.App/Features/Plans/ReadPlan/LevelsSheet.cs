using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReadPlan;

/// <summary>One unit below: how far its own plan takes the higher one up.</summary>
public sealed record UnitBelow(string Unit, Id<Plan>? Plan, int Covered, int Holes)
{
    public int Owed => Covered + Holes;
}

/// <summary>What stands above and below a plan, as its reader may see it.</summary>
/// <param name="ParentName">The plan that it carries out, where the reader may see that.</param>
/// <param name="Waits">The reader's own body is to make a plan of this one, and has not.</param>
/// <param name="Below">The units below, those with most missing first.</param>
/// <param name="Dates">The chain of report days.</param>
public sealed record LevelsSheet(Id<Plan>? Parent, string ParentName, bool Waits, IReadOnlyList<UnitBelow> Below, ReportDates Dates)
{
    public int Answered => Below.Count(b => b.Plan is not null);

    public int Covered => Below.Sum(b => b.Covered);

    public int Owed => Below.Sum(b => b.Owed);
}
