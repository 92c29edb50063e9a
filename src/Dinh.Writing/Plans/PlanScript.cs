using System.Globalization;

namespace Dinh.Writing.Plans;

/// <summary>A plan as its writer thinks of it: grounds, sections of items with who does them until when, recipients, signature. It is numbered and worded when it is set.</summary>
public sealed record PlanScript
{
    private static readonly string[] Letters = "a b c d đ e g h i k l m n o p q r s t u v x y".Split(' ');
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public required Letterhead Head { get; init; }

    public string Kind { get; init; } = "KẾ HOẠCH";

    public required string Title { get; init; }

    /// <summary>Without their stops.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>"Ủy ban nhân dân xã … ban hành Kế hoạch … như sau".</summary>
    public required string Opening { get; init; }

    public required IReadOnlyList<ScriptSection> Sections { get; init; }

    public string Closing { get; init; } = "";

    public required Signature Foot { get; init; }

    /// <param name="day">Whose decree is followed.</param>
    public Manuscript On(DateOnly day) => PlanLayout.Of([.. Lines()], day, Head);

    /// <summary>The whole paper as lines, its head as well: what a reader of the written file finds in it.</summary>
    public IReadOnlyList<PaperLine> Text() => [.. Boxes().Select(line => new PaperLine(PaperPart.Head, line) { From = "issuer" }), .. Lines()];

    private IEnumerable<string> Boxes() => [.. Head.Superior, .. Head.Issuer, .. Head.Nation];

    private IEnumerable<PaperLine> Lines() => [.. HeadLines(), .. TextLines(), .. FootLines()];

    private IEnumerable<PaperLine> HeadLines()
    {
        if (Head.Number is { } number)
            yield return new(PaperPart.Head, number) { From = "number" };
        foreach (var line in Head.BelowNumber)
            yield return new(PaperPart.Head, line) { From = "number" };
        if (Head.PlaceAndDay is { } placeAndDay)
            yield return new(PaperPart.Head, placeAndDay) { From = "day" };
    }

    private IEnumerable<PaperLine> TextLines()
    {
        yield return new(PaperPart.Kind, Kind) { From = "kind" };
        if (Title.Length > 0)
            yield return new(PaperPart.Title, Title) { From = "title" };
        foreach (var (at, basis) in Bases.Index())
            yield return new(PaperPart.Preamble, basis + (at == Bases.Count - 1 ? "." : ";")) { From = "bases" };
        if (Opening.Length > 0)
            yield return new(PaperPart.Preamble, Opening + ":") { From = "opening" };
        foreach (var line in Sections.SelectMany(SectionLines))
            yield return line;
        if (Closing.Length > 0)
            yield return new(PaperPart.Body, Closing + "./.") { From = "closing" };
    }

    private IEnumerable<PaperLine> FootLines()
    {
        foreach (var line in Foot.Recipients)
            yield return new(PaperPart.Foot, line) { From = "recipients" };
        foreach (var line in Foot.Authority)
            yield return new(PaperPart.Foot, line) { From = "authority" };
        foreach (var line in Foot.Signer)
            yield return new(PaperPart.Foot, line) { From = "signer" };
    }

    private static IEnumerable<PaperLine> SectionLines(ScriptSection section, int at)
    {
        yield return new(PaperPart.Body, $"{Romans[at % Romans.Length]}. {section.Heading.ToUpper(CultureInfo.InvariantCulture)}")
        {
            From = $"{section.Key}.text",
        };
        foreach (var line in section.Below)
            yield return new(PaperPart.Body, line) { From = $"{section.Key}.below" };
        foreach (var line in section.Items.SelectMany((item, i) => ItemLines(item, $"{i + 1}.")))
            yield return line;
    }

    private static IEnumerable<PaperLine> ItemLines(ScriptItem item, string marker)
    {
        yield return Line("text", $"{marker} {item.Text}{(item.IsHeading || item.Items.Count > 0 || item.Fields().Any() ? "" : ".")}");
        foreach (var line in item.Below)
            yield return Line("below", line);
        foreach (var field in item.Fields())
            yield return Line(field.Name, $"- {field.Label}: {field.Value}.");
        foreach (var line in item.Items.SelectMany((under, i) => ItemLines(under, Below(marker, i, item.Items.Count))))
            yield return line;

        PaperLine Line(string field, string text) => new(PaperPart.Body, text) { From = $"{item.Key}.{field}" };
    }

    /// <summary>"a)" as long as there are letters for all, else "2.1.".</summary>
    private static string Below(string marker, int at, int count) => count <= Letters.Length ? $"{Letters[at]})" : $"{marker}{at + 1}.";
}
