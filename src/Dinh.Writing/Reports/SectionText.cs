using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>Tells one section of a form: sentences where there are some for its figures, else label and number; what did not occur and what is not known by their names.</summary>
internal sealed class SectionText(ReportFacts facts, FormSection section)
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
        var phrased = phrases.SelectMany(p => p.Clauses).Select(c => CellKey.Of(c.Of).Indicator).ToHashSet();
        return
        [
            .. phrases.Select(Told).OfType<WrittenLine>(),
            .. loose.Concat(section.Indicators.Where(i => !phrased.Contains(i.Key) && Phrases.PlaceOf(i.Key) is null)).Select(Told).OfType<WrittenLine>(),
            .. RowLines(rows),
            .. Named(none, "không phát sinh", "số liệu tại Phụ lục"),
            .. Named(unknown, "chưa có số liệu", "đánh dấu tại Phụ lục"),
            .. Notes(),
            .. Examples(),
        ];
    }

    private WrittenLine? Told(Phrase phrase)
    {
        List<Piece> pieces = [];
        foreach (var clause in phrase.Clauses)
        {
            if (clause.IsDependent && pieces.Count == 0)
            {
                loose.AddRange(facts.Form.Cell(clause.Of) is { } cell ? [cell.Indicator] : []);
                continue;
            }

            if (Clause(clause) is not { } told)
                continue;

            pieces.Add(
                new(
                    pieces.Count > 0
                        ? clause.IsDependent
                            ? ", "
                            : "; "
                        : phrase.Lead.Length == 0
                            ? ""
                            : $"{phrase.Lead} "
                )
            );
            pieces.AddRange(told);
        }

        if (pieces.Count == 0)
            return null;
        if (phrase.Lead.Length == 0)
            pieces[1] = pieces[1] with { Text = Saying.Upper(pieces[1].Text) };
        return new([.. pieces, new(".")]);
    }

    private List<Piece>? Clause(PhraseClause clause)
    {
        if (facts.Form.Cell(clause.Of) is not { } cell)
            return null;

        var figure = facts.Figure(cell.Key);
        if (figure.Number is not { } number)
        {
            if (cell.Slot is null)
                unknown.Add(cell.Indicator);
            return null;
        }

        if (number == 0 && clause.None is null)
        {
            none.Add(cell.Indicator);
            return null;
        }

        var (before, after) = number == 0 ? (clause.None!, "") : Parted(clause.Says);
        List<Piece> told = number == 0 ? [new(before, cell.Key)] : [new(before), new(Saying.Number(number, cell.Indicator.Decimals), cell.Key), new(after)];
        return [.. told, .. Aside(cell, figure)];
    }

    private static (string Before, string After) Parted(string says) => says.Split("{n}", 2) is [var before, var after] ? (before, after) : (says, "");

    private WrittenLine? Told(Indicator indicator)
    {
        var figure = facts.Figure(indicator.Key);
        if (!indicator.IsNumber)
            return string.IsNullOrWhiteSpace(figure.Text) ? null : Worded(indicator, figure.Text.Trim());
        if (figure.Number is not { } number)
        {
            unknown.Add(indicator);
            return null;
        }

        if (number == 0)
        {
            none.Add(indicator);
            return null;
        }

        return new([
            new($"- {indicator.Label.Vi}: "),
            new(Saying.Measured(indicator, number), indicator.Key),
            .. Aside(facts.Form.CellsOf(indicator).First(), figure),
            new("."),
        ]);
    }

    internal static WrittenLine Worded(Indicator indicator, string text) =>
        new([new($"- {indicator.Label.Vi}: "), new(Saying.Unstopped(Saying.Worded(indicator.Type, indicator.Choices, text)), indicator.Key), new(".")]);

    /// <summary>" (tăng 3 so với kỳ trước; nam 30, nữ 45)": how it changed, and its parts that are known and are not nothing.</summary>
    private List<Piece> Aside(FormCell whole, ToldFigure figure)
    {
        List<Piece> pieces = [];
        if (Saying.Change(whole.Indicator, figure) is { Length: > 0 } change)
            pieces.Add(new(change));
        foreach (var part in whole.Slot is null ? facts.Form.CellsOf(whole.Indicator).Where(c => c.Slot is not null) : [])
        {
            if (facts.Figure(part.Key).Number is not { } number || number == 0)
                continue;

            pieces.Add(new($"{(pieces.Count == 0 ? "" : pieces[^1].Cell is null ? "; " : ", ")}{Saying.Lower(part.Slot!.Label.Vi)} "));
            pieces.Add(new(Saying.Number(number, whole.Indicator.Decimals), part.Key));
        }

        return pieces.Count == 0 ? [] : [new(" ("), .. pieces, new(")")];
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
