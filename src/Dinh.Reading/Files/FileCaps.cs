namespace Dinh.Reading.Files;

/// <summary>How much of a file is read before it is refused. A plan of a thousand pages passes; a bomb does not.</summary>
public static class FileCaps
{
    /// <summary>Scanned papers seldom weigh more, and the file is held in memory once.</summary>
    public const int Bytes = 50 * 1024 * 1024;

    /// <summary>A thousand pages of Word's markup are about 30 MB.</summary>
    public const long UnzippedBytes = 200L * 1024 * 1024;

    /// <summary>Word's markup shrinks 10 to 40 times; what shrinks more than this beyond <see cref="RatioFromBytes"/> was made to.</summary>
    public const int Ratio = 250;

    /// <summary>Below it any ratio is harmless.</summary>
    public const long RatioFromBytes = 16L * 1024 * 1024;

    /// <summary>Parts in the package; a document with a picture on each of a thousand pages has some two thousand.</summary>
    public const int Parts = 5_000;

    /// <summary>Word nests about six elements for a table in a table; the walk over the tree needs a few stack frames for each.</summary>
    public const int XmlDepth = 200;

    /// <summary>Elements held at once: one paragraph or one table. A table of 1,000 rows and ten columns has about 200,000.</summary>
    public const int ElementsAtOnce = 3_000_000;

    public const int Pages = 2_000;

    /// <summary>Two thousand full pages.</summary>
    public const int Characters = 8_000_000;

    public const int Lines = 400_000;

    /// <summary>The converter needs about a second for a hundred pages.</summary>
    public static TimeSpan ConverterTime { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Address space of the converter's process.</summary>
    public const long ConverterBytes = 1024L * 1024 * 1024;

    internal static void CheckLength(long characters)
    {
        if (characters > Characters)
            throw new UnreadableException("file.too-long");
    }

    internal static void CheckLines(int lines)
    {
        if (lines > Lines)
            throw new UnreadableException("file.too-long");
    }

    internal static void CheckPages(int pages)
    {
        if (pages > Pages)
            throw new UnreadableException("file.too-many-pages");
    }
}
