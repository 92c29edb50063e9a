using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>A body to choose.</summary>
public sealed record BodyOption(Id<Body> Id, string Name);

/// <summary>How a name of the draft is understood: by the clerk's answer where there is one, else by what is known.</summary>
/// <param name="Bodies">The bodies it stands for; for an unknown name those that it may mean.</param>
/// <param name="Answer">What the clerk said; null when nobody had to ask.</param>
/// <param name="Why">Why it is understood so, or why it must be asked.</param>
public sealed record NameReading(string Name, NameState State, IReadOnlyList<BodyOption> Bodies, BodyAnswer? Answer, Sentence Why);

/// <summary>All names of one draft, understood.</summary>
public sealed class NameBook(IReadOnlyDictionary<string, NameReading> readings)
{
    public NameReading Of(string name) =>
        readings.GetValueOrDefault(BodyAnswer.KeyOf(name))
        ?? new(name, NameState.Unknown, [], null, new("Chưa rõ là cơ quan nào.", "Not known which body it is."));

    public NameState StateOf(string name) => Of(name).State;

    /// <summary>The bodies that a name gives duties to, once nothing is left to ask.</summary>
    public NamedBodies Understand(string name)
    {
        var reading = Of(name);
        var bodies =
            reading.Answer is { } answer ? answer.Bodies
            : reading.State == NameState.Unknown ? []
            : reading.Bodies.Select(b => b.Id);
        return new(name, [.. bodies]);
    }
}
