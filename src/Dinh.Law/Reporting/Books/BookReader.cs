using Dinh.Law.Text;

namespace Dinh.Law.Reporting.Books;

/// <summary>Reads a form out of the sheets of a workbook. It comes out whole or not at all, and then every fault is told with its cell.</summary>
public sealed class BookReader
{
    private readonly List<CellFault> faults = [];
    private readonly Dictionary<string, SentRow> places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SentLeaf> sent;

    private BookReader(IReadOnlyList<SentLeaf> sent) => this.sent = sent;

    public static BookReading Read(IReadOnlyList<SentLeaf> sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var reader = new BookReader(sent);
        var form = reader.Form();
        if (reader.faults.Count == 0)
            reader.faults.AddRange(form.Refusals().Select(reader.Placed));
        return new(reader.faults.Count == 0 ? form : null, reader.faults);
    }

    private FormContent Form()
    {
        var (code, edition, title) = Head();
        var choices = Rows(Leaves.Choices, needed: false)
            .ConvertAll(r => (Owner: r.Needed("owner"), Choice: new Choice(Known(r, $"choices/{r.Needed("owner")}/{r.Text("key")}"), r.Both("label"))))
            .ToLookup(c => c.Owner, c => c.Choice);
        var columns = Rows(Leaves.Columns, needed: false)
            .ConvertAll(r => (Section: r.Needed("section"), Column: Column(r, choices)))
            .ToLookup(c => c.Section, c => c.Column);
        var indicators = Rows(Leaves.Indicators)
            .ConvertAll(r => (Section: r.Needed("section"), Indicator: Indicator(r, choices)))
            .ToLookup(i => i.Section, i => i.Indicator);
        var sections = Rows(Leaves.Sections).ConvertAll(r => Section(r, columns, indicators));
        Lost(Leaves.Columns, columns.Select(c => c.Key), sections);
        Lost(Leaves.Indicators, indicators.Select(i => i.Key), sections);
        Ownerless(choices, sections);
        return new(code, edition, title, sections, Breakdowns(), Rows(Leaves.Rules, needed: false).ConvertAll(Rule));
    }

    private (string Code, int Edition, Sentence Title) Head()
    {
        var rows = Rows(Leaves.Head);
        string Of(string key)
        {
            var heading = SearchText.Fold(BookHead.Rows.First(r => r.Key == key).Heading);
            if (rows.Find(r => SearchText.Fold(r.Text("what") ?? "") == heading) is not { } row)
            {
                faults.Add(
                    new(Leaves.Head.Name, null, null, new($"thiếu dòng “{BookHead.Rows.First(r => r.Key == key).Heading}”", $"the row “{key}” is missing"))
                );
                return "";
            }

            places[key.Split('.')[0]] = row;
            return key == "edition" ? $"{row.Small("value")}" : row.Needed("value");
        }

        return (Of("code"), int.TryParse(Of("edition"), out var edition) ? edition : 0, new(Of("title.vi"), Of("title.en")));
    }

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
            .ConvertAll(r => (Row: r, Key: Known(r, $"breakdowns/{r.Text("breakdown")}/{r.Text("key")}"), Breakdown: r.Needed("breakdown")))
            .GroupBy(r => r.Breakdown, StringComparer.Ordinal)
            .Select(g =>
            {
                var first = places[$"breakdowns/{g.Key}"] = g.First().Row;
                return new Breakdown(g.Key, first.Both("name"), [.. g.Select(s => new Slot(s.Key, s.Row.Both("label")))], first.Flag("exhaustive"));
            })
            .ToList();

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

    /// <summary>The row's key, and the places by which faults will call the row.</summary>
    private string Known(SentRow row, params string[] at)
    {
        foreach (var place in at)
            places[place] = row;
        return row.Needed("key");
    }

    /// <summary>What belongs to a section that is not there.</summary>
    private void Lost(FormLeaf leaf, IEnumerable<string> keys, List<FormSection> sections)
    {
        foreach (var key in keys.Where(k => k.Length > 0 && !sections.Exists(s => s.Key == k)))
            faults.Add(
                new(
                    leaf.Name,
                    null,
                    null,
                    new($"không có mục “{key}” trong tờ “{Leaves.Sections.Name}”", $"there is no section “{key}” in “{Leaves.Sections.Name}”")
                )
            );
    }

    /// <summary>Choices of nothing that is there.</summary>
    private void Ownerless(ILookup<string, Choice> choices, List<FormSection> sections)
    {
        var owners = sections.SelectMany(s => s.Indicators.Select(i => i.Key).Concat(s.Columns.Select(c => $"{s.Key}/{c.Key}"))).ToHashSet();
        foreach (var owner in choices.Select(c => c.Key).Where(k => k.Length > 0 && !owners.Contains(k)))
            faults.Add(new(Leaves.Choices.Name, null, null, new($"không có chỉ tiêu hoặc cột “{owner}”", $"there is no indicator or column “{owner}”")));
    }

    private List<SentRow> Rows(FormLeaf leaf, bool needed = true)
    {
        if (sent.FirstOrDefault(l => SearchText.Fold(l.Name.Trim()) == SearchText.Fold(leaf.Name)) is not { } found)
        {
            if (needed)
                faults.Add(new(leaf.Name, null, null, new("thiếu tờ này", "this sheet is missing")));
            return [];
        }

        var head = found
            .Lines.Select(l => (Line: l, Columns: ColumnsOf(leaf, l)))
            .FirstOrDefault(h => h.Columns.Count > 0 && h.Columns.Count == leaf.Columns.Count);
        if (head.Line is null)
        {
            var nearest = found.Lines.Select(l => ColumnsOf(leaf, l)).MaxBy(c => c.Count);
            var missing = string.Join(", ", leaf.Columns.Where(c => nearest?.ContainsKey(c.Key) != true).Select(c => $"“{c.Heading}”"));
            faults.Add(new(leaf.Name, null, null, new($"thiếu cột: {missing}", $"columns are missing: {missing}")));
            return [];
        }

        return [.. found.Lines.Where(l => l.Number > head.Line.Number).Select(l => new SentRow(leaf, l, head.Columns, faults)).Where(r => !r.IsBlank)];
    }

    private static Dictionary<string, int> ColumnsOf(FormLeaf leaf, SentLine line)
    {
        var cells = line.Cells.Select(c => SearchText.Fold(c.Trim())).ToList();
        return leaf.Columns.Select(c => (c.Key, At: cells.IndexOf(SearchText.Fold(c.Heading)))).Where(c => c.At >= 0).ToDictionary(c => c.Key, c => c.At);
    }

    /// <summary>A fault of the form, at the cell it comes from.</summary>
    private CellFault Placed(FormFault fault)
    {
        for (var at = fault.At; at.Length > 0; at = at.LastIndexOf('/') is var cut and > 0 ? at[..cut] : "")
        {
            if (!places.TryGetValue(at, out var row))
                continue;

            var rest = fault.At[at.Length..].Trim('/').Split('/')[0];
            var key =
                at is "code" or "edition" or "title" ? "value"
                : rest is "title" or "label" or "message" or "hint" ? $"{rest}.vi"
                : rest.Length == 0 ? "key"
                : rest;
            return new(row.Leaf, row.Number, row.PlaceOf(key) ?? row.PlaceOf("key"), fault.Says);
        }

        return new(Leaves.Head.Name, null, null, new($"{fault.At}: {fault.Says.Vi}", $"{fault.At}: {fault.Says.En}"));
    }
}
