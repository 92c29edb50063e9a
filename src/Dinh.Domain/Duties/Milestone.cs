using Dinh.Domain.Common;

namespace Dinh.Domain.Duties;

/// <summary>Mốc: one dated step of a duty, closed by its own evidence.</summary>
public sealed class Milestone(Id<Milestone> id, int position, string text, DateOnly? due) : Entity<Milestone>(id)
{
    /// <summary>From 1, in the order of the paper.</summary>
    public int Position { get; } = position;

    public string Text { get; } = text;

    public DateOnly? Due { get; } = due;
}
