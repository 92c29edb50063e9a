using Dinh.Domain.Common;

namespace Dinh.Domain.Units;

/// <summary>What became of a unit.</summary>
public enum UnitChangeKind
{
    /// <summary>Giữ nguyên: the same territory and name go on, under another parent or in another catalogue.</summary>
    Keep,

    /// <summary>Đổi tên: the same territory under another name or of another kind.</summary>
    Rename,

    /// <summary>Sáp nhập: the whole of it went into another unit.</summary>
    Merge,

    /// <summary>Chia tách: a part of it went into another unit.</summary>
    Split,

    /// <summary>Giải thể: nobody succeeds.</summary>
    Abolish,
}

/// <summary>Biến động đơn vị hành chính: on one day one unit, or a part of it, passed to another.</summary>
public sealed class UnitChange(UnitChangeKind kind, DateOnly day, Id<AdministrativeUnit> fromId, Id<AdministrativeUnit>? toId)
    : Entity<UnitChange>(Id<UnitChange>.New())
{
    public UnitChangeKind Kind { get; private set; } = kind;

    /// <summary>The first day on which the successor answers.</summary>
    public DateOnly Day { get; } = day;

    public Id<AdministrativeUnit> FromId { get; } = fromId;

    /// <summary>Who answers from that day; null when the unit was abolished.</summary>
    public Id<AdministrativeUnit>? ToId { get; } = toId;

    /// <summary>The paper that says so: "Nghị quyết 1683/NQ-UBTVQH15"; null where the source names none.</summary>
    public string? Ground { get; init; }

    /// <summary>Writes down what a later and better source says of the same change.</summary>
    public void Correct(UnitChangeKind kind) => Kind = kind;

    /// <summary>Whether only a part went there: then a person must say which part a matter concerns.</summary>
    public bool Divided => Kind == UnitChangeKind.Split;
}
