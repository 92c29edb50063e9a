using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Difficulties;

/// <summary>Nhóm vướng mắc: difficulties that one body answers together, under one wording; a difficulty by itself is a cluster of one. What is answered reaches all in it.</summary>
public sealed partial class DifficultyCluster : Entity<DifficultyCluster>
{
    private readonly List<Difficulty> members = [];
    private readonly List<Duty> opened = [];
    private readonly List<DifficultyCluster> parted = [];

    private DifficultyCluster(Id<DifficultyCluster> id, Id<Body> bodyId, DateOnly receivedOn)
        : base(id) => (BodyId, ReceivedOn) = (bodyId, receivedOn);

    /// <summary>The body in whose hands it is.</summary>
    public Id<Body> BodyId { get; private set; }

    /// <summary>Since when.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public ClusterState State { get; private set; }

    /// <summary>What is asked, in words common to all in it.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>The one that stands for all in a list.</summary>
    public Id<Difficulty> LeadId { get; private set; }

    /// <summary>The day named for the answer.</summary>
    public DateOnly? PromisedFor { get; private set; }

    /// <summary>The duty to answer by that day.</summary>
    public Id<Duty>? DutyId { get; private set; }

    public Id<DifficultyCluster>? MergedInto { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string? AnswerText { get; private set; }

    public string? AnswerPaper { get; private set; }

    public DateOnly? AnswerPaperOn { get; private set; }

    public string? AnswerFileHash { get; private set; }

    public string? AnswerFileName { get; private set; }

    /// <summary>Grows with every deed, also with one that changes only what stands in it.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<Difficulty> Members => members;

    public static string RefOf(Id<DifficultyCluster> cluster) => $"difficulty:{cluster}";

    /// <summary>Puts a difficulty to the body that is to answer. The caller has asked <see cref="NewDifficulty.Refused"/>.</summary>
    public static DifficultyCluster Raise(Id<Difficulty> key, NewDifficulty given, Handling hand)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(hand);
        var cluster = new DifficultyCluster(Id<DifficultyCluster>.New(), given.FocalId, hand.Today) { Wording = given.Title.Trim() };
        var step = new DifficultyStep(DifficultyDeed.Raised, given.FocalId, hand.Today, hand.By) { Words = given.OtherBecause };
        cluster.Admit(Difficulty.Raise(key, given, step));
        return cluster;
    }

    /// <summary>Lets the successor of a body that has ended go on with it, and read what that body answered.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        if (!heirs.TryGetValue(BodyId, out var heir))
            return;

        var from = BodyId;
        BodyId = heir;
        foreach (var member in members)
            member.Add(new(DifficultyDeed.HandedOver, heir, day, "") { Words = ground });
        Changed(new ClusterHandedOver(Id, from, heir, day, ground));
    }

    public IReadOnlyList<Duty> TakeDuties()
    {
        Duty[] taken = [.. opened];
        opened.Clear();
        return taken;
    }

    /// <summary>The clusters that parted from this one and are to be kept beside it.</summary>
    public IReadOnlyList<DifficultyCluster> TakeParted()
    {
        DifficultyCluster[] taken = [.. parted];
        parted.Clear();
        return taken;
    }
}
