using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>A plan's task that a review, or the work that came of it, can carry out.</summary>
public sealed record PlanTask(Id<Duty> Id, string Plan, string? Path, string Content)
{
    private const int Most = 60;

    // Kinds of tasks whose work is done on papers; they are offered first.
    private static readonly string[] OnPapers = ["document_review", "regulation", "convention", "resolution"];

    /// <summary>What a select shows: the plan, the item, how its words begin.</summary>
    public string Name => $"{Plan}{(string.IsNullOrEmpty(Path) ? "" : $", {Path.TrimEnd('.')}")}: {(Content.Length > 80 ? Content[..80] + "…" : Content)}";

    /// <summary>Those that the reader may choose from.</summary>
    public static Task<List<PlanTask>> OfAsync(Access access, DinhDb db, CancellationToken stop) =>
        access
            .PlanTasks(db)
            .OrderByDescending(d => OnPapers.Contains(d.TaskKind))
            .ThenBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Take(Most)
            .Select(d => new PlanTask(d.Id, d.Source.Label, d.Source.Path, d.Content))
            .ToListAsync(stop);
}

internal static class PlanTasksOwed
{
    /// <summary>Tasks of plans that the reader's bodies answer for and that are not done.</summary>
    public static IQueryable<Duty> PlanTasks(this Access access, DinhDb db) =>
        access.Owned(db.Duties).Where(d => d.Source.Kind == "plan" && d.ClosedOn == null && d.CancelledOn == null);
}
