namespace Dinh.Law.Reporting;

/// <summary>The forms that the program brings with it: the whole report of a commune, and the reports that the law itself asks for.</summary>
public static class ShippedForms
{
    private const string Folder = "Reporting/Forms/";

    private static readonly Lazy<IReadOnlyList<FormContent>> Read = new(() =>
        [.. Names().GroupBy(n => n[Folder.Length..].Split('/')[0]).Select(Whole).OrderByDescending(f => f.Cells.Count())]
    );

    /// <summary>The fullest first.</summary>
    public static IReadOnlyList<FormContent> All => Read.Value;

    public static FormContent? Find(string code) => All.FirstOrDefault(f => f.Code == code);

    private static IEnumerable<string> Names() =>
        typeof(ShippedForms).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A form stands in a folder of its name, a file for each part that is read at one sitting.</summary>
    private static FormContent Whole(IEnumerable<string> names)
    {
        var parts = names.Select(FormJson.Part).ToList();
        var head = parts.Single(p => p.Code is not null);
        return new(
            head.Code!,
            head.Edition,
            head.Title!,
            [.. parts.SelectMany(p => p.Sections)],
            [.. parts.SelectMany(p => p.Breakdowns)],
            [.. parts.SelectMany(p => p.Rules)]
        );
    }
}

/// <summary>One file of a shipped form; the first bears its name.</summary>
internal sealed record FormPart
{
    public string? Code { get; init; }

    public int Edition { get; init; }

    public Sentence? Title { get; init; }

    public IReadOnlyList<FormSection> Sections { get; init; } = [];

    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];

    public IReadOnlyList<FormRule> Rules { get; init; } = [];
}
