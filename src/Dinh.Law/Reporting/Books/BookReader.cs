using Dinh.Law.Text;

namespace Dinh.Law.Reporting.Books;

/// <summary>Reads a form out of the sheets of a workbook. It comes out whole or not at all, and then every fault is told with its cell.</summary>
public sealed partial class BookReader
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
        string Of(string key) => Stated(rows, key);

        return (Of("code"), int.TryParse(Of("edition"), out var edition) ? edition : 0, new(Of("title.vi"), Of("title.en")));
    }

    private string Stated(List<SentRow> rows, string key)
    {
        var heading = BookHead.Rows.First(r => r.Key == key).Heading;
        var folded = SearchText.Fold(heading);
        if (rows.Find(r => SearchText.Fold(r.Text("what") ?? "") == folded) is not { } row)
        {
            faults.Add(new(Leaves.Head.Name, null, null, new($"thiếu dòng “{heading}”", $"the row “{key}” is missing")));
            return "";
        }

        places[key.Split('.')[0]] = row;
        return key == "edition" ? $"{row.Small("value")}" : row.Needed("value");
    }

    /// <summary>The row's key, and the places by which faults will call the row.</summary>
    private string Known(SentRow row, params string[] at)
    {
        foreach (var place in at)
            places[place] = row;
        return row.Needed("key");
    }
}
