namespace Dinh.Law.Reporting.Books;

/// <summary>A record of the form out of each row.</summary>
public sealed partial class BookReader
{
    private FormSection Section(SentRow row, ILookup<string, RegisterColumn> columns, ILookup<string, Indicator> indicators)
    {
        var key = Known(row, $"sections/{row.Text("key")}");
        return new()
        {
            Key = key,
            Number = row.Needed("number"),
            Title = row.Both("title"),
            Hint = row.Two("hint"),
            Kind = row.One<SectionKind>("kind", FormWords.NameOf),
            Columns = [.. columns[key]],
            Indicators = [.. indicators[key]],
        };
    }

    private Indicator Indicator(SentRow row, ILookup<string, Choice> choices)
    {
        var key = Known(row, $"sections/{row.Text("section")}/{row.Text("key")}", $"indicators/{row.Text("key")}", $"indicators/code/{row.Text("code")}");
        var (basis, confidence) = row.Ground();
        return new()
        {
            Key = key,
            Code = row.Needed("code"),
            Label = row.Both("label"),
            Type = row.One<FigureType>("type", FormWords.NameOf),
            Unit = row.Two("unit"),
            Decimals = row.Small("decimals"),
            Breakdown = row.Text("breakdown"),
            PartOf = row.Text("partOf"),
            Over = row.One<OverTime>("over", FormWords.NameOf),
            Source = row.One<FigureSource>("source", FormWords.NameOf),
            Formula = row.Text("formula"),
            Count = row.Text("count") is { } name ? new(name, row.Text("countKind"), row.Text("filter")) : null,
            Required = row.Flag("required"),
            Choices = [.. choices[key]],
            Least = row.Whole("least"),
            Most = row.Whole("most"),
            Basis = basis,
            Confidence = confidence,
        };
    }

    private RegisterColumn Column(SentRow row, ILookup<string, Choice> choices)
    {
        var key = Known(row, $"sections/{row.Text("section")}/columns/{row.Text("key")}");
        var (basis, confidence) = row.Ground();
        return new()
        {
            Key = key,
            Label = row.Both("label"),
            Type = row.One<FigureType>("type", FormWords.NameOf),
            Unit = row.Two("unit"),
            Decimals = row.Small("decimals"),
            Choices = [.. choices[$"{row.Text("section")}/{key}"]],
            Required = row.Flag("required"),
            Formula = row.Text("formula"),
            Least = row.Whole("least"),
            Most = row.Whole("most"),
            Basis = basis,
            Confidence = confidence,
        };
    }

    private List<Breakdown> Breakdowns() =>
        Rows(Leaves.Breakdowns, needed: false)
            .ConvertAll(r => (Row: r, Breakdown: r.Needed("breakdown")))
            .GroupBy(r => r.Breakdown, r => r.Row, StringComparer.Ordinal)
            .Select(g => Breakdown(g.Key, [.. g]))
            .ToList();

    private Breakdown Breakdown(string key, List<SentRow> rows)
    {
        var first = places[$"breakdowns/{key}"] = rows[0];
        var from = first.One<SlotsFrom>("from", FormWords.NameOf);
        var listed = rows.FindAll(r => from == SlotsFrom.Form || r.Text("key") is not null);
        return new(
            key,
            first.Both("name"),
            [.. listed.Select(r => new Slot(Known(r, $"breakdowns/{key}/{r.Text("key")}"), r.Both("label")))],
            first.Flag("exhaustive")
        )
        {
            From = from,
        };
    }

    private FormRule Rule(SentRow row)
    {
        var (basis, confidence) = row.Ground();
        return new()
        {
            Key = Known(row, $"rules/{row.Text("key")}"),
            Section = row.Text("section"),
            When = row.Text("when"),
            Left = row.Needed("left"),
            Relation = row.Relation("relation"),
            Right = row.Needed("right"),
            Severity = row.One<RuleSeverity>("severity", FormWords.NameOf),
            Message = row.Both("message"),
            Basis = basis,
            Confidence = confidence,
        };
    }
}
