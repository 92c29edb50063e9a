using System.Globalization;

namespace Dinh.Writing.Plans;

/// <summary>A plan as its writer thinks of it: grounds, sections of items with who does them until when, recipients, signature. It is numbered and worded when it is set.</summary>
public sealed record PlanScript
{
    private static readonly string[] Letters =
    [
        "a",
        "b",
        "c",
        "d",
        "đ",
        "e",
        "g",
        "h",
        "i",
        "k",
        "l",
        "m",
        "n",
        "o",
        "p",
        "q",
        "r",
        "s",
        "t",
        "u",
        "v",
        "x",
        "y",
    ];
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

    private IEnumerable<PaperLine> Lines()
    {
        foreach (var line in ((string?[])[Head.Number, .. Head.BelowNumber, Head.PlaceAndDay]).OfType<string>())
            yield return new(PaperPart.Head, line);
        yield return new(PaperPart.Kind, Kind);
        yield return new(PaperPart.Title, Title);
        foreach (var (basis, at) in Bases.Select((basis, at) => (basis, at)))
            yield return new(PaperPart.Preamble, basis + (at == Bases.Count - 1 ? "." : ";"));
        yield return new(PaperPart.Preamble, Opening + ":");
        foreach (var line in Sections.SelectMany(SectionLines))
            yield return new(PaperPart.Body, line);
        if (Closing.Length > 0)
            yield return new(PaperPart.Body, Closing + "./.");
        foreach (var line in Foot.Recipients.Concat(Foot.Authority).Concat(Foot.Signer))
            yield return new(PaperPart.Foot, line);
    }

    private static IEnumerable<string> SectionLines(ScriptSection section, int at) =>
        section
            .Items.SelectMany((item, i) => ItemLines(item, $"{i + 1}."))
            .Prepend($"{Romans[at % Romans.Length]}. {section.Heading.ToUpper(CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> ItemLines(ScriptItem item, string marker)
    {
        yield return $"{marker} {item.Text}{(item.Items.Count > 0 || item.Fields().Any() ? "" : ".")}";
        foreach (var line in item.Below)
            yield return line;
        foreach (var field in item.Fields())
            yield return $"- {field}.";
        foreach (var line in item.Items.SelectMany((under, i) => ItemLines(under, $"{Letters[i % Letters.Length]})")))
            yield return line;
    }
}

/// <summary>A section with its heading, without number.</summary>
public sealed record ScriptSection(string Heading, IReadOnlyList<ScriptItem> Items);

/// <summary>An item of a plan: a task, an aim, a duty.</summary>
public sealed record ScriptItem(string Text)
{
    /// <summary>Paragraphs below its first.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    public IReadOnlyList<string> Lead { get; init; } = [];

    public IReadOnlyList<string> Advise { get; init; } = [];

    public IReadOnlyList<string> Coordinate { get; init; } = [];

    public string Form { get; init; } = "";

    public string Product { get; init; } = "";

    public string Cost { get; init; } = "";

    public string Time { get; init; } = "";

    public IReadOnlyList<ScriptItem> Items { get; init; } = [];

    /// <summary>What is said of it under labels, as plans do.</summary>
    internal IEnumerable<string> Fields() =>
        new (string Label, string Value)[]
        {
            ("Cơ quan chủ trì", string.Join("; ", Lead)),
            ("Cơ quan tham mưu", string.Join("; ", Advise)),
            ("Cơ quan phối hợp", string.Join("; ", Coordinate)),
            ("Hình thức", Form),
            ("Sản phẩm", Product),
            ("Kinh phí", Cost),
            ("Thời gian thực hiện", Time),
        }
            .Where(field => field.Value.Length > 0)
            .Select(field => $"{field.Label}: {field.Value}");
}
