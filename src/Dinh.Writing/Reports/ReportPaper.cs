using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Reports;

/// <summary>A written report as a paper in the form of Decree 30/2020: head, title, its words, recipients and signature, appendices on sheets of their own.</summary>
public sealed record ReportPaper(Letterhead Head, string Title, IReadOnlyList<string> Words, Signature Foot)
{
    public const string Kind = "BÁO CÁO";

    /// <summary>The type as printed; another than a report's where the same form bears it.</summary>
    public string PrintedKind { get; init; } = Kind;

    public IReadOnlyList<Block> Annexes { get; init; } = [];

    /// <param name="day">Whose decree is followed.</param>
    public Manuscript On(DateOnly day)
    {
        var paper = PlanLayout.Of([.. Lines()], day, Head);
        return paper with { Blocks = [.. paper.Blocks, .. Annexes] };
    }

    /// <summary>The paragraphs of a report's parts with their headings, as they stand on the paper.</summary>
    public static IReadOnlyList<string> WordsOf(IEnumerable<(IReadOnlyList<string> Headings, string Text)> parts) =>
        [.. parts.SelectMany(p => p.Headings.Concat(p.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))];

    private IEnumerable<PaperLine> Lines()
    {
        if (Head.Number is { } number)
            yield return new(PaperPart.Head, number);
        if (Head.PlaceAndDay is { } placeAndDay)
            yield return new(PaperPart.Head, placeAndDay);
        yield return new(PaperPart.Kind, PrintedKind);
        yield return new(PaperPart.Title, DayWords.Settled(Title));
        foreach (var words in Words)
            yield return new(PaperPart.Body, words);
        foreach (var line in Foot.Recipients.Concat(Foot.Authority).Concat(Foot.Signer))
            yield return new(PaperPart.Foot, line);
    }
}
