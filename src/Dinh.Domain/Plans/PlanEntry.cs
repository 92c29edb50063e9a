using Dinh.Domain.Common;
using Dinh.Domain.Duties;

namespace Dinh.Domain.Plans;

/// <summary>Mục kế hoạch: one task, report or event of a plan, in the plan's own words, with the place where it stands. Duties come from it.</summary>
public sealed class PlanEntry(Id<PlanEntry> id, int order, PartKind kind, string title) : Entity<PlanEntry>(id)
{
    public int Order { get; } = order;

    public PartKind Kind { get; } = kind;

    public string Title { get; } = title;

    /// <summary>The markers as printed: "II.1.c".</summary>
    public string Path { get; init; } = "";

    /// <summary>"content" or "duties".</summary>
    public string Section { get; init; } = "";

    public string Detail { get; init; } = "";

    /// <summary>The bodies as the plan names them, parted by semicolons; empty where it names none.</summary>
    public string Lead { get; init; } = "";

    public string Advise { get; init; } = "";

    public string Coordinate { get; init; } = "";

    public string Form { get; init; } = "";

    public string TaskKind { get; init; } = "";

    /// <summary>Whom a report goes to, and through whom.</summary>
    public string To { get; init; } = "";

    public string Via { get; init; } = "";

    public string Venue { get; init; } = "";

    public required Window Window { get; init; }

    /// <summary>The line of the source where its title stands; null for what a clerk added.</summary>
    public int? Line { get; init; }
}
