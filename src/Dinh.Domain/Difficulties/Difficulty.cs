using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Text;

namespace Dinh.Domain.Difficulties;

/// <summary>Khó khăn, vướng mắc: what a body cannot get over by itself, or proposes, put to the body that is to answer. Its way stays readable to all who stand in it.</summary>
public sealed class Difficulty(Id<Difficulty> id) : Entity<Difficulty>(id)
{
    public const int LongestTitle = 300;
    public const int Longest = 8000;
    public const int LongestReason = 2000;

    private readonly List<DifficultyStep> steps = [];

    public DifficultyKind Kind { get; private init; }

    /// <summary>The body that asks.</summary>
    public Id<Body> AskerId { get; private set; }

    public string RaisedBy { get; private init; } = "";

    public DateOnly RaisedOn { get; private init; }

    public string Title { get; private init; } = "";

    public string Content { get; private init; } = "";

    /// <summary>Title and words without marks, for search.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>The duty in which it was met.</summary>
    public Id<Duty>? DutyId { get; private init; }

    /// <summary>The plan that it is about, as duties name it: "plan:…".</summary>
    public string? SourceRef { get; private init; }

    public string? SourceLabel { get; private init; }

    public string? SourceLink { get; private init; }

    /// <summary>Why it went to that body.</summary>
    public string FocalWhy { get; private init; } = "";

    /// <summary>Why it went to another body than was proposed.</summary>
    public string? OtherBecause { get; private init; }

    public DifficultyState State { get; private set; }

    /// <summary>With which others it is answered.</summary>
    public Id<DifficultyCluster> ClusterId { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>How often it was asked.</summary>
    public int Round { get; private set; } = 1;

    public IReadOnlyList<DifficultyStep> Steps => steps;

    /// <summary>Whether an answer is still awaited.</summary>
    public bool Stands => State is DifficultyState.Waiting or DifficultyState.InHand;

    /// <summary>Lets the successors of a body that has ended ask on.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        if (!heirs.TryGetValue(AskerId, out var heir))
            return;

        var from = AskerId;
        AskerId = heir;
        Add(new(DifficultyDeed.HandedOver, heir, day, "") { Words = ground }, new DifficultyHandedOver(Id, from, heir, day, ground));
    }

    internal static Difficulty Raise(Id<Difficulty> key, NewDifficulty given, DifficultyStep step)
    {
        var difficulty = new Difficulty(key)
        {
            Kind = given.Kind,
            AskerId = given.AskerId,
            RaisedBy = step.By,
            RaisedOn = step.On,
            Title = given.Title.Trim(),
            Content = given.Content.Trim(),
            Folded = SearchText.Fold($"{given.Title} {given.Content} {given.Source?.Label}"),
            DutyId = given.DutyId,
            SourceRef = given.Source?.Ref,
            SourceLabel = given.Source?.Label,
            SourceLink = given.Source?.Link,
            FocalWhy = given.FocalWhy,
            OtherBecause = string.IsNullOrWhiteSpace(given.OtherBecause) ? null : given.OtherBecause.Trim(),
        };
        difficulty.Add(step, new DifficultyRaised(key, given.AskerId, given.FocalId, difficulty.Title, step.On));
        return difficulty;
    }

    internal void Join(Id<DifficultyCluster> cluster) => ClusterId = cluster;

    /// <summary>Follows its cluster while an answer is awaited.</summary>
    internal void Follow(DifficultyState state) => State = Stands ? state : State;

    /// <summary>Closes it with the answer, or opens it again.</summary>
    internal void Become(DifficultyState state, DateOnly? answeredOn) => (State, AnsweredOn) = (state, answeredOn);

    internal void AskAgain() => (State, AnsweredOn, Round) = (DifficultyState.Waiting, null, Round + 1);

    internal void Add(DifficultyStep step, object? happening = null)
    {
        steps.Add(step);
        if (happening is not null)
            Happened(happening);
    }
}
