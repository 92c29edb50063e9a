using Dinh.Law.Time;

namespace Dinh.Reading;

/// <summary>One task or duty that the plan gives to somebody.</summary>
public sealed record PlanTask
{
    /// <summary>The printed markers joined by dots: "II.1.c".</summary>
    public required string Path { get; init; }

    /// <summary>content (Nội dung) or duties (Tổ chức thực hiện).</summary>
    public required string Part { get; init; }

    public required Quoted<string> Title { get; init; }

    /// <summary>The whole of the item's words below its title, for the person who does it; null when the title is all.</summary>
    public string? Detail { get; init; }

    public IReadOnlyList<Quoted<string>> Lead { get; init; } = [];

    public IReadOnlyList<Quoted<string>> Advise { get; init; } = [];

    public IReadOnlyList<Quoted<string>> Coordinate { get; init; } = [];

    public Quoted<string>? Form { get; init; }

    public Quoted<string>? TimeText { get; init; }

    public TimeReading? Time { get; init; }

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>conference, publicity, training, … as SCHEMA names them; null when none fits.</summary>
    public string? TaskKind { get; init; }
}

/// <summary>One dated step of a task.</summary>
public sealed record Milestone(Quoted<string> Text, DateOnly? End);
