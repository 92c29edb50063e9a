namespace Dinh.Law.PaperForm;

/// <summary>Thể thức và kỹ thuật trình bày: the measures that an administrative paper is set in, as the decree of that day gives them.</summary>
/// <param name="Letters">How each component is set, by its name: "national", "kind", "body".</param>
public sealed record PaperRules(string Font, PageRules Page, RunningText Running, IReadOnlyDictionary<string, Lettering> Letters)
{
    private static readonly Timeline<PaperRules> Book = LawBook.Read<PaperRules>("PaperForm/paper-rules.json");

    public static Timeline<PaperRules>.Entry At(DateOnly day) => Book.At(day);
}

/// <summary>What the law allows for one measure, and what papers written here use of it.</summary>
public sealed record Measure(double Least, double Most, double Use);

/// <summary>Khổ giấy và định lề trang: lengths in millimetres.</summary>
/// <param name="Where">The place in the decree.</param>
public sealed record PageRules(double Width, double Height, Measure Top, Measure Bottom, Measure Left, Measure Right, string Where, Confidence Confidence)
{
    /// <summary>What is left for words between the side margins.</summary>
    public double TextWidth => Width - Left.Use - Right.Use;
}

/// <summary>How running text is set: its first line in millimetres, the space below a paragraph in points, lines in times of a single one.</summary>
public sealed record RunningText(Measure FirstLine, Measure After, Measure LineSpacing, string Where, Confidence Confidence);

/// <summary>Cỡ chữ, kiểu chữ: how one component's letters are set, in points.</summary>
public sealed record Lettering(Measure Size, string Where, Confidence Confidence, bool Bold = false, bool Italic = false);
