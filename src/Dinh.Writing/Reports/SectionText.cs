using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>Tells one section of a form: sentences where there are some for its figures, else label and number; what did not occur and what is not known by their names.</summary>
internal sealed partial class SectionText(ReportFacts facts, FormSection section)
{
    private const int MostNamed = 6;
    private const int MostExamples = 4;
    private const int ExamplesEach = 2;
    private const int MostRows = 3;

    private readonly List<Indicator> none = [];
    private readonly List<Indicator> unknown = [];
    private readonly List<Indicator> loose = [];

    public List<WrittenLine> Lines()
    {
        var rows = facts.Rows.GetValueOrDefault(section.Key) ?? [];
        if (rows.Count == 0 && !section.Indicators.SelectMany(facts.Form.CellsOf).Any(c => facts.Figure(c.Key).IsKnown))
            return [WrittenLine.Of("Chưa có số liệu.")];

        var phrases = Phrases.For(section.Key).ToList();
        return
        [
            .. phrases.Select(Told).OfType<WrittenLine>(),
            .. loose.Concat(Unphrased(phrases)).Select(Told).OfType<WrittenLine>(),
            .. RowLines(rows),
            .. Named(none, "không phát sinh", "số liệu tại Phụ lục"),
            .. Named(unknown, "chưa có số liệu", "đánh dấu tại Phụ lục"),
            .. Notes(),
            .. Examples(),
        ];
    }

    private IEnumerable<Indicator> Unphrased(List<Phrase> phrases)
    {
        var phrased = phrases.SelectMany(p => p.Clauses).Select(c => CellKey.Of(c.Of).Indicator).ToHashSet();
        return section.Indicators.Where(i => !phrased.Contains(i.Key) && Phrases.PlaceOf(i.Key) is null);
    }

    private IEnumerable<WrittenLine> RowLines(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        if (section.Kind != SectionKind.Register)
            yield break;
        if (rows.Count == 0)
        {
            yield return WrittenLine.Of("Sổ chưa ghi việc nào trong kỳ.");
            yield break;
        }

        yield return WrittenLine.Of(
            rows.Count > MostRows ? $"Một số việc cụ thể (đầy đủ {rows.Count} việc tại Phụ lục):" : "Các việc cụ thể (chi tiết tại Phụ lục):"
        );
        foreach (var row in rows.Take(MostRows))
            yield return WrittenLine.Of($"- {Saying.Unstopped(RowWords(row))}.");
    }

    // The first words that somebody wrote tell a thing best; then where, and when.
    private string RowWords(IReadOnlyDictionary<string, string> row)
    {
        var told = section.Columns.Where(c => !string.IsNullOrWhiteSpace(row.GetValueOrDefault(c.Key))).ToList();
        var words = told.FindAll(c => c.Type == FigureType.Text).OrderByDescending(c => c.Key == "summary").Take(2);
        return string.Join("; ", words.Concat(told.Where(c => c.Type == FigureType.Date).Take(1)).Select(c => Saying.Worded(c.Type, c.Choices, row[c.Key])));
    }

    private static IEnumerable<WrittenLine> Named(List<Indicator> which, string what, string where)
    {
        if (which.Count > MostNamed)
            yield return WrittenLine.Of($"Có {which.Count} chỉ tiêu {what} ({where}).");
        else if (which.Count > 0)
            yield return WrittenLine.Of($"Chỉ tiêu {what}: {string.Join("; ", which.Select(i => $"“{i.Label.Vi}”"))}.");
    }

    private IEnumerable<WrittenLine> Notes() =>
        from cell in section.Indicators.SelectMany(facts.Form.CellsOf)
        let note = facts.Figure(cell.Key).Note
        where !string.IsNullOrWhiteSpace(note)
        select new WrittenLine([new($"Về {Saying.Lower(cell.Indicator.Label.Vi)}: "), new(Saying.Unstopped(note), cell.Key), new(".")]);

    private IEnumerable<WrittenLine> Examples()
    {
        var records = section.Indicators.SelectMany(i => facts.Figure(i.Key).Records.Take(ExamplesEach)).DistinctBy(r => r.Label).Take(MostExamples).ToList();
        if (records.Count == 0)
            yield break;

        List<Piece> pieces = [new("Một số việc cụ thể: ")];
        foreach (var (at, record) in records.Index())
        {
            pieces.Add(new(Saying.Unstopped(record.Label), null, record.Link));
            pieces.Add(new($"{(record.On is { } on ? $" ({DayWords.InFigures(on)})" : "")}{(at == records.Count - 1 ? "." : "; ")}"));
        }

        yield return new(pieces);
    }
}
