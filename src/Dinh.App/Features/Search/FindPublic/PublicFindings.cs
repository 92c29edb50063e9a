using Dinh.App.Features.Units.FindUnits;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>One line of what was found.</summary>
public sealed record FoundLine(string Kind, Guid Key, IReadOnlyList<PassagePiece> Title, IReadOnlyList<PassagePiece> Passage)
{
    public Id<AdministrativeUnit> Unit { get; init; }

    public string UnitName { get; init; } = "";

    public string BodyName { get; init; } = "";

    public string? ItemKey { get; init; }

    public DateOnly Day { get; init; }

    public SearchState State { get; init; }

    /// <summary>The name of the file in which the passage stands; null where it stands in the words themselves.</summary>
    public string? InFile { get; init; }

    /// <summary>The former unit by whose name it was found, and for which its unit answers today.</summary>
    public string? Former { get; init; }
}

/// <summary>How many of what was found are of one kind, or stand under one item.</summary>
public sealed record FoundGroup(string Key, int Count);

/// <summary>A page of what was found.</summary>
/// <param name="Here">How many were found at once and are paged through.</param>
public sealed record PublicFindings(PublicAsk Ask, IReadOnlyList<FoundLine> Lines, int Here)
{
    /// <summary>How many stand before these.</summary>
    public int Before => Ask.After?.Count ?? 0;

    /// <summary>How many are known; all, unless there is a <see cref="Next"/>.</summary>
    public int Total => Before + Here;

    /// <summary>From where one reads on; null where these are the last.</summary>
    public ReadSoFar? Next { get; init; }

    /// <summary>Whether the page shown is the last of those found at once.</summary>
    public bool IsLastPage => Ask.Page * PublicAsk.PageSize >= Here;

    public IReadOnlyList<FoundGroup> Kinds { get; init; } = [];

    public IReadOnlyList<FoundGroup> Items { get; init; } = [];

    /// <summary>Units whose name is what was typed.</summary>
    public IReadOnlyList<FoundUnit> Units { get; init; } = [];

    /// <summary>Where was searched; null for everywhere, or where no such place is known.</summary>
    public SoughtPlace? Place { get; init; }

    public bool IsPlaceUnknown { get; init; }
}
