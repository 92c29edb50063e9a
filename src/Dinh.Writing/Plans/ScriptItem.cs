namespace Dinh.Writing.Plans;

/// <summary>A section with its heading, without number.</summary>
public sealed record ScriptSection(string Heading, IReadOnlyList<ScriptItem> Items)
{
    /// <summary>By which its lines are known again.</summary>
    public string Key { get; init; } = "";

    /// <summary>Paragraphs before its first item.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];
}

/// <summary>An item of a plan: a task, an aim, a duty.</summary>
public sealed record ScriptItem(string Text)
{
    /// <summary>By which its lines are known again.</summary>
    public string Key { get; init; } = "";

    /// <summary>It is a title of what stands below it, and so bears no stop.</summary>
    public bool IsHeading { get; init; }

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
    internal IEnumerable<(string Name, string Label, string Value)> Fields() =>
        new (string Name, string Label, string Value)[]
        {
            ("lead", "Cơ quan chủ trì", string.Join("; ", Lead)),
            ("advise", "Cơ quan tham mưu", string.Join("; ", Advise)),
            ("coordinate", "Cơ quan phối hợp", string.Join("; ", Coordinate)),
            ("form", "Hình thức", Form),
            ("product", "Sản phẩm", Product),
            ("cost", "Kinh phí", Cost),
            ("time", "Thời gian thực hiện", Time),
        }.Where(field => field.Value.Length > 0);
}
