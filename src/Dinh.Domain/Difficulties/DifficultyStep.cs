using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Difficulties;

/// <summary>Bước xử lý: one thing that was done with a difficulty. Whoever stands in one of them reads it to its end.</summary>
/// <param name="BodyId">Who has it from then on, where it was raised or passed up; else who did it.</param>
/// <param name="By">The person, as named that day.</param>
public sealed record DifficultyStep(DifficultyDeed Deed, Id<Body> BodyId, DateOnly On, string By)
{
    /// <summary>The reason, where one was given.</summary>
    public string? Words { get; init; }

    /// <summary>The day named for the answer.</summary>
    public DateOnly? Promised { get; init; }

    /// <summary>Where the answer stands, also after it was asked again.</summary>
    public Id<DifficultyCluster>? ClusterId { get; init; }
}

/// <summary>Who does something, on which day, and where a difficulty is read on this site.</summary>
public sealed record Handling(string By, DateOnly Today, Func<Id<Difficulty>, string> LinkTo);
