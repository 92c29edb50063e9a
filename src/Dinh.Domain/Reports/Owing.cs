using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Reports;

/// <summary>Which bodies owe the report.</summary>
public enum Owing
{
    /// <summary>The People's Committee of each unit directly below the receiver's.</summary>
    UnitsBelow,

    /// <summary>The bodies that the regime names.</summary>
    Listed,
}

/// <summary>A body that a regime names as owing the report.</summary>
public sealed record OwingBody(Id<Body> BodyId);
