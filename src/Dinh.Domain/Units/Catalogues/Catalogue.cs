namespace Dinh.Domain.Units.Catalogues;

/// <summary>Where a row stands, so that a person can find it in his file.</summary>
public readonly record struct RowPlace(string File, int Line)
{
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}";
}

/// <summary>One unit as a list of units gives it.</summary>
/// <param name="Code">The statistics office's code; null when the list leaves it open.</param>
/// <param name="Kind">"Tỉnh", "Xã", …; the first words of the name.</param>
/// <param name="Parent">The unit above; null at the top.</param>
/// <param name="From">The first day; <see cref="AdministrativeUnit.BeforeRecords"/> when the list does not say.</param>
/// <param name="To">The last day; null while it stands.</param>
public sealed record UnitRow(RowPlace At, string? Code, string Name, string Kind, UnitKey? Parent, DateOnly From, DateOnly? To)
{
    /// <summary>The former units of the same kind that it was formed from, in the list's words; null when the list does not say.</summary>
    public string? FormedFrom { get; init; }
}

/// <summary>How a list points at a unit: by its code, or where it has none by its name.</summary>
public sealed record UnitKey(string? Code, string Name);

/// <summary>One row of a table of successors: a former unit, or a part of it, and the unit that answers for it since.</summary>
/// <param name="OldCode">Null where the table leaves it open: then <paramref name="OldName"/> is empty too and the row speaks of the unit above.</param>
/// <param name="OldParent">The name of the unit between the old one and its province.</param>
/// <param name="Divided">Whether the old unit was split among several.</param>
public sealed record SuccessorRow(
    RowPlace At,
    string? OldCode,
    string OldName,
    string OldParent,
    UnitKey OldProvince,
    bool Divided,
    UnitKey New,
    UnitKey NewProvince
);

/// <summary>Lists of units and of their successors, read from files, not yet believed.</summary>
public sealed record Catalogue(IReadOnlyList<UnitRow> Units, IReadOnlyList<SuccessorRow> Successors)
{
    /// <summary>The paper that the changes rest on, where the source names one.</summary>
    public string? Ground { get; init; }
}
