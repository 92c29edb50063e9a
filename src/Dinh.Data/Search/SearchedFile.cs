using Dinh.Domain.Disclosure;

namespace Dinh.Data.Search;

/// <summary>A file that goes with something public, and whose words are found with it.</summary>
public sealed record SearchedFile(string Hash, string Name)
{
    private static readonly string[] Readable = [".docx", ".pdf", ".xlsx", ".csv", ".txt", ".md"];

    /// <summary>Those with words in them in which the screening has found nothing. What goes out with a reason although personal data was found stands where it stands, and is not offered to who looks for a person.</summary>
    public static IReadOnlyList<SearchedFile> Of(IReadOnlyList<PublicFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return
        [
            .. files
                .Where(f => f.State == ScreenState.Clean && Readable.Contains(Path.GetExtension(f.Name), StringComparer.OrdinalIgnoreCase))
                .Select(f => new SearchedFile(f.Hash, f.Name)),
        ];
    }

    /// <summary>As an entry keeps them, one a line.</summary>
    internal static string Written(IEnumerable<SearchedFile> files) => string.Join('\n', files.Select(f => $"{f.Hash} {f.Name.ReplaceLineEndings(" ")}"));

    /// <summary>The files that an entry keeps.</summary>
    public static IReadOnlyList<SearchedFile> Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return [.. written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', 2)).Select(l => new SearchedFile(l[0], l[1]))];
    }
}

/// <summary>Lời trong tệp: the words of a file that is or was public, by the hash of its bytes. They are found only through an entry that names the file.</summary>
public sealed record FileText
{
    /// <summary>Of a longer file the rest is not found: some forty pages are.</summary>
    public const int Longest = 100_000;

    public required string Hash { get; init; }

    public required string Text { get; init; }

    /// <summary>Why it cannot be read; null where it was.</summary>
    public string? Refused { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReadAt { get; init; }
}

/// <summary>Orders the files of something public to be read. It is written in the transaction that made them public.</summary>
public sealed record ReadPublicFiles(string Kind, Guid Key);
