using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>The figures of a section in sentences.</summary>
internal sealed partial class SectionText
{
    private WrittenLine? Told(Phrase phrase)
    {
        List<Piece> pieces = [];
        foreach (var clause in phrase.Clauses)
        {
            if (clause.IsDependent && pieces.Count == 0)
                loose.AddRange(facts.Form.Cell(clause.Of) is { } cell ? [cell.Indicator] : []);
            else if (Clause(clause) is { } told)
                pieces.AddRange([new(Joint(phrase, clause, isFirst: pieces.Count == 0)), .. told]);
        }

        if (pieces.Count == 0)
            return null;
        if (phrase.Lead.Length == 0)
            pieces[1] = pieces[1] with { Text = Saying.Upper(pieces[1].Text) };
        return new([.. pieces, new(".")]);
    }

    private static string Joint(Phrase phrase, PhraseClause clause, bool isFirst) =>
        !isFirst && clause.IsDependent ? ", "
        : !isFirst ? "; "
        : phrase.Lead.Length == 0 ? ""
        : $"{phrase.Lead} ";

    private List<Piece>? Clause(PhraseClause clause)
    {
        if (facts.Form.Cell(clause.Of) is not { } cell)
            return null;

        var figure = facts.Figure(cell.Key);
        if (figure.Number is null && cell.Slot is null)
            unknown.Add(cell.Indicator);
        if (figure.Number == 0 && clause.None is null)
            none.Add(cell.Indicator);
        else if (figure.Number is { } number)
            return [.. Said(clause, cell, number), .. Aside(cell, figure)];

        return null;
    }

    private static List<Piece> Said(PhraseClause clause, FormCell cell, decimal number)
    {
        if (number == 0)
            return [new(clause.None!, cell.Key)];

        var (before, after) = Parted(clause.Says);
        return [new(before), new(Saying.Number(number, cell.Indicator.Decimals), cell.Key), new(after)];
    }

    private static (string Before, string After) Parted(string says) => says.Split("{n}", 2) is [var before, var after] ? (before, after) : (says, "");

    private WrittenLine? Told(Indicator indicator)
    {
        var figure = facts.Figure(indicator.Key);
        if (!indicator.IsNumber)
            return string.IsNullOrWhiteSpace(figure.Text) ? null : Worded(indicator, figure.Text.Trim());
        if (figure.Number is { } number && number != 0)
            return new([
                new($"- {indicator.Label.Vi}: "),
                new(Saying.Measured(indicator, number), indicator.Key),
                .. Aside(facts.Form.CellsOf(indicator).First(), figure),
                new("."),
            ]);

        (figure.Number is null ? unknown : none).Add(indicator);
        return null;
    }

    internal static WrittenLine Worded(Indicator indicator, string text) =>
        new([new($"- {indicator.Label.Vi}: "), new(Saying.Unstopped(Saying.Worded(indicator.Type, indicator.Choices, text)), indicator.Key), new(".")]);

    /// <summary>" (tăng 3 so với kỳ trước; nam 30, nữ 45)": how it changed, and its parts that are known and are not nothing.</summary>
    private List<Piece> Aside(FormCell whole, ToldFigure figure)
    {
        List<Piece> pieces = [];
        if (Saying.Change(whole.Indicator, figure) is { Length: > 0 } change)
            pieces.Add(new(change));
        // Villages are many: they stand in the appendix.
        var isListed = whole.Slot is null && facts.Form.Breakdown(whole.Indicator.Breakdown) is { From: SlotsFrom.Form };
        foreach (var part in isListed ? facts.Form.CellsOf(whole.Indicator).Where(c => c.Slot is not null) : [])
        {
            if (facts.Figure(part.Key).Number is not { } number || number == 0)
                continue;

            pieces.Add(new($"{(pieces.Count == 0 ? "" : pieces[^1].Cell is null ? "; " : ", ")}{Saying.Lower(part.Slot!.Label.Vi)} "));
            pieces.Add(new(Saying.Number(number, whole.Indicator.Decimals), part.Key));
        }

        return pieces.Count == 0 ? [] : [new(" ("), .. pieces, new(")")];
    }
}
