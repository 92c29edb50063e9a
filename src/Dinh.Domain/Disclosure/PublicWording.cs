using Dinh.Law;

namespace Dinh.Domain.Disclosure;

/// <summary>Lời công khai: the words and files that a body is about to make public.</summary>
public sealed record PublicWording(string Title, string Text, IReadOnlyList<PublicFile> Files)
{
    public const int MostFiles = 20;

    /// <summary>What the look through title and text has found.</summary>
    public ScreenState TextState { get; init; } = ScreenState.Clean;

    /// <summary>Why what was found in the text goes out nevertheless.</summary>
    public string? TextKeptBecause { get; init; }

    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Title) ? new("publication.without-title")
        : Title.Trim().Length > Publication.LongestTitle ? new("publication.title-too-long")
        : Text.Length > Publication.LongestText ? new("publication.text-too-long")
        : Files.Count > MostFiles ? new("publication.too-many-files")
        : null;

    public Refusal? RefusedToPublish =>
        Refused
        ?? (
            string.IsNullOrWhiteSpace(Text) && Files.Count == 0 ? new("publication.empty")
            : Files.Any(f => f.State == ScreenState.Unscreened) ? new("publication.unscreened")
            : TextState == ScreenState.Found && TextKeptBecause is null ? new("publication.text-holds-personal-data")
            : Files.Any(f => f is { State: ScreenState.Found, KeptBecause: null }) ? new("publication.holds-personal-data")
            : null
        );
}

/// <summary>What the look through a file has found.</summary>
public enum ScreenState
{
    Unscreened,
    Clean,

    /// <summary>Something personal or hidden was found; it goes out only cleaned, or with a reason.</summary>
    Found,
}

/// <summary>A file that goes out with what is made public.</summary>
/// <param name="Hash">SHA-256 of the bytes that are kept.</param>
/// <param name="CleanedFrom">The hash of the file from which it was cleaned; null where nothing had to be.</param>
/// <param name="KeptBecause">Why what was found goes out nevertheless: the law itself demands the list, say.</param>
public sealed record PublicFile(string Hash, string Name, long Length, ScreenState State, string? CleanedFrom = null, string? KeptBecause = null)
{
    /// <summary>What a picture shows, for those who do not see it.</summary>
    public string? Words { get; init; }
}
