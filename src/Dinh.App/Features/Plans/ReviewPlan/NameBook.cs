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
public sealed record NameReading(string Name, NameState State, IReadOnlyList<BodyOption> Bodies, BodyAnswer? Answer, Sentence Why)
{
    /// <summary>A group whose members the paper leaves open: "các cơ quan có liên quan".</summary>
    public bool IsOpen { get; init; }

    /// <summary>The bodies that get something to do by this name. An open group gives nobody anything until the clerk says whom.</summary>
    public IEnumerable<Id<Body>> Meant =>
        Answer is not null ? Answer.Bodies
        : State == NameState.Unknown || IsOpen ? []
        : Bodies.Select(b => b.Id);
}

/// <summary>All names of one draft, understood.</summary>
public sealed class NameBook(IReadOnlyDictionary<string, NameReading> readings)
{
    /// <summary>Bodies to choose from, the nearest first.</summary>
    public IReadOnlyList<BodyOption> Choices { get; init; } = [];

    /// <summary>Of all bodies named, those that the clerk may give duties to: of the own unit and of those below it.</summary>
    public IReadOnlySet<Id<Body>> Within { get; init; } = new HashSet<Id<Body>>();

    public NameReading Of(string name) =>
        readings.GetValueOrDefault(BodyAnswer.KeyOf(name))
        ?? new(name, NameState.Unknown, [], null, new("Chưa rõ là cơ quan nào.", "Not known which body it is."));

    public NameState StateOf(string name) => Of(name).State;

    /// <summary>The bodies that a name gives duties to, once nothing is left to ask.</summary>
    public NamedBodies Understand(string name) => new(name, [.. Of(name).Meant]);

    /// <summary>The bodies that answer for a part once it is confirmed: its leads, else the issuer, as far as the clerk reaches.</summary>
    public IReadOnlyList<Id<Body>> AccountableFor(DraftPart part, string issuer)
    {
        var leads = part.Field(FieldName.Lead).Names.SelectMany(n => Of(n).Meant).Distinct().ToList();
        return [.. (leads.Count > 0 ? leads : Of(issuer).Meant).Where(Within.Contains)];
    }
}
