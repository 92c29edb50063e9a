using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Text;

namespace Dinh.Domain.LocalActs;

/// <summary>Văn bản ở cơ sở: a rule that a place makes for itself on democracy, with all its versions. What must be consulted on cannot be adopted before.</summary>
public sealed partial class LocalAct(Id<LocalAct> id) : Entity<LocalAct>(id)
{
    private readonly List<ActVersion> versions = [];
    private readonly List<Duty> opened = [];

    public ActKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>The body that entered it and watches over it.</summary>
    public Id<Body> OwnerId { get; private set; }

    /// <summary>The body that drafts it and asks the people; the village for its code.</summary>
    public Id<Body> DrafterId { get; private set; }

    /// <summary>The body that issues or recognises it.</summary>
    public Id<Body> DeciderId { get; private set; }

    /// <summary>Title and bodies without marks, for search.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>The stage of what stands; of the newest version where none does.</summary>
    public ActStage Stage { get; private set; }

    /// <summary>How far an amendment has come while an older version stands; null when none is under way.</summary>
    public ActStage? Amending { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public string? HiddenBecause { get; private set; }

    /// <summary>Grows with every deed, also with one that changes only a version: so two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<ActVersion> Versions => versions;

    public bool IsPublic => PublishedOn is not null && HiddenBecause is null;

    public ActVersion Newest => versions.MaxBy(v => v.Number)!;

    /// <summary>The version on which work goes on; null when none is.</summary>
    public ActVersion? Pending => versions.Find(v => v.IsPending);

    /// <summary>The version that stands; null when none does.</summary>
    public ActVersion? Standing => versions.Find(v => v.Stands);

    public static string RefOf(Id<LocalAct> act) => $"local-act:{act}";

    /// <summary>Begins an act; ask <see cref="NewAct.RefusedOn"/> first.</summary>
    public static LocalAct Draft(Id<LocalAct> key, NewAct given, Wording? wording, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        var act = new LocalAct(key)
        {
            Kind = given.Kind,
            Title = given.Title.Trim(),
            OwnerId = given.OwnerId,
            DrafterId = given.DrafterId,
            DeciderId = given.DeciderId,
            Folded = SearchText.Fold($"{given.Title.Trim()} {given.PlaceName}"),
        };
        act.versions.Add(new(Id<ActVersion>.New(), 1, today) { Proposal = given.Proposal });
        if (wording is not null)
            act.versions[0].Write(wording, today);
        act.Changed(new ActDrafted(key, given.Kind, act.Title, today));
        return act;
    }

    /// <summary>Saves the words anew. While they are posted they stay as the people read them.</summary>
    public Outcome Write(Wording wording, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (Pending is not { Stage: ActStage.Drafting or ActStage.Consulting } version)
            return new Refusal("local-act.no-draft");
        if (version.Consultation is { } asked && !asked.HasEndedBy(today))
            return new Refusal("local-act.text-is-posted", Procedures.Find(Kind, ActStep.Consult, today)?.Basis);
        if (string.IsNullOrWhiteSpace(wording.Content))
            return new Refusal("local-act.without-text");
        if (wording.Content.Length > ActText.Longest)
            return new Refusal("local-act.text-too-long");
        if (version.Text is { } last && last.Content == wording.Content.Trim() && last.FileHash == wording.FileHash)
            return new Refusal("local-act.text-unchanged");

        version.Write(wording, today);
        return Changed(new ActWritten(Id, version.Number, version.Texts.Count, today));
    }

    /// <summary>Begins a new version with the words of the one that stands.</summary>
    public Outcome Amend(string because, Proposal? proposal, string by, DateOnly today)
    {
        if (Pending is not null)
            return new Refusal("local-act.already-amending");
        if (Newest.Stage is ActStage.Ended or ActStage.Dropped)
            return new Refusal("local-act.ended");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        if (Unproposed(proposal, today) is { } refusal)
            return refusal;

        var version = new ActVersion(Id<ActVersion>.New(), versions.Count + 1, today) { Because = because.Trim(), Proposal = proposal };
        var words = (Standing ?? Newest).Text;
        if (words is not null)
            version.Write(new(words.Content, by), today);
        versions.Add(version);
        return Changed(new ActAmended(Id, version.Number, because.Trim(), today));
    }

    /// <summary>The duties that deeds have opened since they were last taken; who saves the act saves them with it.</summary>
    public IReadOnlyList<Duty> TakeDuties()
    {
        Duty[] taken = [.. opened];
        opened.Clear();
        return taken;
    }

    /// <summary>A village that changes its code by its own wish proposes anew; one that must mend a suspended or refused code does not.</summary>
    private Refusal? Unproposed(Proposal? proposal, DateOnly today) =>
        Kind != ActKind.VillageCode || Standing is not { Stage: ActStage.InForce } ? null
        : proposal is null ? new("village-code.without-proposal", Places.BasisOf("amendment", today))
        : proposal.RefusedOn(today);

    private Outcome Changed(object happening)
    {
        Deeds++;
        Stage = (Standing ?? Newest).Stage;
        Amending = Standing is null ? null : Pending?.Stage;
        Happened(happening);
        return Outcome.Done;
    }
}
