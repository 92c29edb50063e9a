using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Text;

namespace Dinh.Domain.People;

/// <summary>What a body is by its nature, so that "các sở" or "các đoàn thể" can be told apart.</summary>
public enum BodyKind
{
    PartyCommittee,
    PeoplesCouncil,
    PeoplesCommittee,
    NationalAssemblyDelegation,
    Department,
    Division,
    Office,
    ServiceCentre,
    FatherlandFront,
    Union,
    Police,
    Military,
    Court,
    Procuracy,
    School,
    HealthStation,
    Enterprise,
    Village,
    Media,
    Other,
}

/// <summary>Cơ quan, tổ chức: a body that plans name and that owes duties.</summary>
public sealed class Body(Id<Body> id, string name, BodyKind kind, Id<AdministrativeUnit> unitId) : Entity<Body>(id)
{
    private readonly List<string> aliases = [];

    /// <summary>The whole name: "Phòng Văn hóa – Xã hội".</summary>
    public string Name { get; private set; } = name;

    /// <summary>What a reader may type without marks.</summary>
    public string Folded { get; private set; } = SearchText.Fold(name);

    public BodyKind Kind { get; } = kind;

    /// <summary>The unit whose body it is.</summary>
    public Id<AdministrativeUnit> UnitId { get; } = unitId;

    /// <summary>Other names that papers use for it: "Phòng VH-XH".</summary>
    public IReadOnlyList<string> Aliases => aliases;

    public Id<Body>? ParentId { get; private set; }

    /// <summary>Whether its unit's People's Committee may order it; others (the Front, unions, army, police) are requested.</summary>
    public bool InCommand { get; init; } = true;

    public DateOnly ValidFrom { get; init; } = DateOnly.MinValue;

    public DateOnly? ValidTo { get; private set; }

    /// <summary>Who answers for it after its last day.</summary>
    public Id<Body>? SuccessorId { get; private set; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    public void AlsoKnownAs(string alias)
    {
        if (!aliases.Contains(alias, StringComparer.Ordinal))
            aliases.Add(alias);
    }

    public void Under(Id<Body> parent) => ParentId = parent;

    public void EndsOn(DateOnly lastDay, Id<Body>? successor)
    {
        ValidTo = lastDay;
        SuccessorId = successor;
    }
}
