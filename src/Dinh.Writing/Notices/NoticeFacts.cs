namespace Dinh.Writing.Notices;

/// <summary>What a printed notice says.</summary>
public sealed record NoticeFacts
{
    /// <summary>"UBND xã Bình Yên".</summary>
    public required string Issuer { get; init; }

    /// <summary>"Bình Yên": before the day.</summary>
    public required string Place { get; init; }

    /// <summary>The day on which these words were made public.</summary>
    public required DateOnly Day { get; init; }

    public required string Title { get; init; }

    /// <summary>The item of the law's list; empty where it answers none.</summary>
    public string Item { get; init; } = "";

    /// <summary>"khoản 2 Điều 11 Luật 10/2022/QH15".</summary>
    public string Ground { get; init; } = "";

    /// <summary>The document that it makes known.</summary>
    public string Paper { get; init; } = "";

    public required string InCharge { get; init; }

    /// <summary>The words; empty where all is in the files.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why this version stands in the place of another; null for the first.</summary>
    public string? Corrects { get; init; }

    /// <summary>The files that go with it, by name.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public required PostingTime Time { get; init; }

    /// <summary>Where everybody reads it.</summary>
    public required string Address { get; init; }

    /// <summary>Where all of this body stands, short enough to be typed.</summary>
    public required string Board { get; init; }

    public required int Version { get; init; }

    public required string Seal { get; init; }
}

/// <summary>Where a notice hangs, and how long.</summary>
/// <param name="Place">Empty while it is not known: then the line is left to be filled.</param>
/// <param name="From">Null while it does not hang yet.</param>
/// <param name="Until">The day up to which, and with which, it must stay.</param>
/// <param name="Days">At least so many days; null where it hangs for good.</param>
public sealed record PostingTime(string Place, DateOnly? From, DateOnly? Until, int? Days);
