namespace Dinh.Reading.Screening.Pdf;

/// <summary>How words on a page come to the reader's eye.</summary>
internal enum PdfLook
{
    Seen,

    /// <summary>Told not to be drawn, or white on white, or too small.</summary>
    Invisible,
    Covered,
    Outside,
    Layer,
}

/// <summary>One glyph: what it says, its bytes, and how far the next one is moved on.</summary>
internal readonly record struct Glyph(string Words, byte[] Code, double Advance, bool IsCut);

/// <summary>What one operator shows, or a piece of it up to a wide move: another font's letters may stand in the gap.</summary>
internal sealed class Shown
{
    public required PdfUnit Unit { get; init; }

    /// <summary>One running of the operator; its pieces share it.</summary>
    public required object Run { get; init; }

    /// <summary>Where the operator and what it takes stand in the unit's content.</summary>
    public required (int Start, int End) At { get; init; }

    /// <summary>What must be done before showing: "T*" for the operators that begin a line.</summary>
    public required string Before { get; init; }

    /// <summary>Glyphs and, between them, moves in thousandths.</summary>
    public required List<(Glyph? Glyph, double Move)> Parts { get; init; }

    public required (double X, double Y, double Right, double Size) Place { get; init; }

    public required int Order { get; init; }

    public required PdfLook Look { get; set; }

    public required bool IsPale { get; init; }

    public string Words => string.Concat(Parts.Select(p => p.Glyph?.Words));

    public bool IsCut => Parts.Exists(p => p.Glyph is { IsCut: true });

    /// <summary>Leaves a gap where the letters from one to another stood.</summary>
    public void Cut(int from, int to)
    {
        var at = 0;
        for (var n = 0; n < Parts.Count; n++)
        {
            var (glyph, _) = Parts[n];
            var length = glyph?.Words.Length ?? 0;
            if (glyph is { } one && at < to && at + length > from)
                Parts[n] = (one with { IsCut = true }, 0);
            at += length;
        }
    }
}

/// <summary>Content that is drawn: a page's, or that of a form which pages draw.</summary>
internal sealed class PdfUnit(byte[] content, Action<byte[]> write)
{
    private readonly List<Shown> shown = [];

    public byte[] Content => content;

    public void Add(Shown one) => shown.Add(one);

    /// <summary>Writes the content again with gaps where glyphs were cut.</summary>
    public void Save()
    {
        var cuts = shown
            .GroupBy(s => s.At.Start)
            .OrderBy(g => g.Key)
            .Select(g => g.GroupBy(s => s.Run).FirstOrDefault(run => run.Any(s => s.IsCut))?.ToList())
            .OfType<List<Shown>>()
            .ToList();
        if (cuts.Count == 0)
            return;
        using var fresh = new MemoryStream();
        var at = 0;
        foreach (var cut in cuts)
        {
            fresh.Write(content.AsSpan(at, cut[0].At.Start - at));
            fresh.Write(PdfWriter.Show(cut));
            at = cut[0].At.End;
        }

        fresh.Write(content.AsSpan(at));
        write(fresh.ToArray());
    }
}
