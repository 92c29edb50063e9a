using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;

namespace Dinh.Domain.Plans;

/// <summary>Kế hoạch: what a body has decided that others shall do, and by when. It stands as it was confirmed; a later paper changes it, nobody edits it.</summary>
public sealed class Plan : Entity<Plan>
{
    private readonly List<PlanEntry> entries = [];
    private readonly List<Addressee> addressees = [];

    public Plan(Id<Plan> id, Paper paper, PlanDraft draft, IEnumerable<PlanEntry> entries)
        : this(id, draft.Id, draft.OwnerId)
    {
        Paper = paper;
        Year = draft.Year;
        ParentId = draft.ParentId;
        this.entries.AddRange(entries);
    }

    private Plan(Id<Plan> id, Id<PlanDraft> draftId, Id<Body> ownerId)
        : base(id) => (DraftId, OwnerId) = (draftId, ownerId);

    /// <summary>The paper that it was issued as; it says whether the public may read it.</summary>
    public Paper Paper { get; private set; } = null!;

    /// <summary>The draft that it was confirmed from: no draft becomes two plans.</summary>
    public Id<PlanDraft> DraftId { get; }

    /// <summary>The body that entered it and watches over it.</summary>
    public Id<Body> OwnerId { get; private set; }

    /// <summary>The year that it is for.</summary>
    public int? Year { get; private set; }

    /// <summary>The higher plan that it carries out; null where there is none.</summary>
    public Id<Plan>? ParentId { get; private set; }

    public Plan? Parent { get; private set; }

    public required DateTime ConfirmedAt { get; init; }

    public required string ConfirmedBy { get; init; }

    public IReadOnlyList<PlanEntry> Entries => entries;

    /// <summary>Every body that has a part in it, and may therefore read it.</summary>
    public IReadOnlyList<Addressee> Addressees => addressees;

    public void AddressTo(IEnumerable<Id<Body>> bodies) =>
        addressees.AddRange(bodies.Distinct().Where(b => !addressees.Exists(a => a.BodyId == b)).Select(b => new Addressee(b)).ToList());

    /// <summary>Lets the successors of bodies that have ended watch over it and read it. The paper, its issuer and its words stay as they were.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        AddressTo(addressees.Select(a => a.BodyId).Where(heirs.ContainsKey).Select(b => heirs[b]));
        if (!heirs.TryGetValue(OwnerId, out var heir))
            return;

        var from = OwnerId;
        OwnerId = heir;
        Happened(new PlanHandedOver(Id, from, heir, day, ground));
    }
}

public sealed record PlanHandedOver(Id<Plan> Plan, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

/// <summary>A body that a plan gives something to do.</summary>
public sealed record Addressee(Id<Body> BodyId);
