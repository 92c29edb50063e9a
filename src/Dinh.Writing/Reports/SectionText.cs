using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>Tells one section of a form: sentences where there are some for its figures, else label and number; what did not occur and what is not known by their names.</summary>
internal sealed class SectionText(ReportFacts facts, FormSection section)
{
    private const int MostNamed = 6;
    private const int MostExamples = 4;
    private const int ExamplesEach = 2;

    private readonly List<Indicator> none = [];
    private readonly List<Indicator> unknown = [];

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
            .. section.Indicators.Where(i => !phrased.Contains(i.Key)).Select(Told).OfType<WrittenLine>(),
            .. RowLines(rows),
            .. Named(none, "Không phát sinh", "các chỉ tiêu còn lại (số liệu tại Phụ lục)"),
            .. Named(unknown, "Chưa có số liệu", $"{unknown.Count} chỉ tiêu (đánh dấu tại Phụ lục)"),
            .. Notes(),
            .. Examples(),
        ];
    }

    private WrittenLine? Told(Phrase phrase)
    {
        List<Piece> pieces = [];
        foreach (var clause in phrase.Clauses)
        {
            if (Clause(clause) is not { } told)
                continue;

            pieces.Add(new(pieces.Count == 0 ? Begun(phrase.Lead) : ", "));
            pieces.AddRange(told);
        }

        if (pieces.Count == 0)
            return null;
        if (phrase.Lead.Length == 0)
            pieces[1] = pieces[1] with { Text = Saying.Upper(pieces[1].Text) };
        return new([.. pieces, new(".")]);
    }

    private static string Begun(string lead) => lead.Length == 0 ? "" : $"{lead} ";

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
        return [.. told, new(Saying.Change(cell.Indicator, figure)), .. Parts(cell)];
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

        return new(
            [
                new($"- {indicator.Label.Vi}: "),
                new(Saying.Measured(indicator, number), indicator.Key),
                new(Saying.Change(indicator, figure)),
                .. Parts(facts.Form.CellsOf(indicator).First()),
                new("."),
            ]
        );
    }

    private static WrittenLine Worded(Indicator indicator, string text) =>
        new([new($"- {indicator.Label.Vi}: "), new(Saying.Unstopped(Saying.Worded(indicator.Type, indicator.Choices, text)), indicator.Key), new(".")]);

    /// <summary>", trong đó nữ 12, dân tộc thiểu số 5": the parts that are known and are not nothing.</summary>
    private IEnumerable<Piece> Parts(FormCell whole)
    {
        if (whole.Slot is not null)
            yield break;

        var said = false;
        foreach (var part in facts.Form.CellsOf(whole.Indicator).Where(c => c.Slot is not null))
        {
            if (facts.Figure(part.Key).Number is not { } number || number == 0)
                continue;

            yield return new($"{(said ? ", " : ", trong đó ")}{Saying.Lower(part.Slot!.Label.Vi)} ");
            yield return new(Saying.Number(number, whole.Indicator.Decimals), part.Key);
            said = true;
        }
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

        yield return new([new("Sổ ghi "), new($"{rows.Count}", section.Key), new($" việc trong kỳ, chi tiết tại Phụ lục{(rows.Count > 1 ? "; trong đó:" : ":")}")]);
        foreach (var row in rows.Take(3))
            yield return WrittenLine.Of($"- {Saying.Unstopped(RowWords(row))}.");
    }

    private string RowWords(IReadOnlyDictionary<string, string> row) =>
        string.Join("; ", section.Columns.Where(c => !c.IsNumber && !string.IsNullOrWhiteSpace(row.GetValueOrDefault(c.Key))).Take(3).Select(c => Saying.Worded(c.Type, c.Choices, row[c.Key])));

    private static IEnumerable<WrittenLine> Named(List<Indicator> which, string says, string many)
    {
        if (which.Count > 0)
            yield return WrittenLine.Of(which.Count > MostNamed ? $"{says}: {many}." : $"{says}: {string.Join("; ", which.Select(i => Saying.Lower(i.Label.Vi)))}.");
    }

    private IEnumerable<WrittenLine> Notes() =>
        from cell in section.Indicators.SelectMany(facts.Form.CellsOf)
        let note = facts.Figure(cell.Key).Note
        where !string.IsNullOrWhiteSpace(note)
        select new WrittenLine([new($"Về {Saying.Lower(cell.Indicator.Label.Vi)}: "), new(Saying.Unstopped(note), cell.Key), new(".")]);

    private IEnumerable<WrittenLine> Examples()
    {
        var records = section
            .Indicators.SelectMany(i => facts.Figure(i.Key).Records.Take(ExamplesEach))
            .DistinctBy(r => r.Label)
            .Take(MostExamples)
            .ToList();
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
