namespace Dinh.Law.Reporting;

/// <summary>A form with what was filled in, and what was said about it.</summary>
public interface IFilledFigures : IFigures
{
    /// <summary>The period before; null where there was none.</summary>
    IFigures? Earlier { get; }

    /// <summary>Whether anything stands in the cell: a number, words, a day, a choice.</summary>
    bool Has(string cell);

    /// <summary>Whether a cell, or a row as <see cref="ReportCheck.RowKey"/> names it, was explained.</summary>
    bool IsExplained(string place);
}

/// <summary>Looks through a filled form before it is sent: what is missing, what cannot be true, what is unusual.</summary>
public static partial class ReportCheck
{
    public static IReadOnlyList<ReportRemark> Of(FormContent form, IFilledFigures figures)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(figures);
        var broken = RuleCheck.Of(form, figures).Select(b => Told(form, b)).OfType<ReportRemark>().ToLookup(b => b.Section);
        return
        [
            .. form
                .Sections.SelectMany(s => Missing(s, figures).Concat(broken[s.Key]).Concat(Unusual(s, figures)))
                .Select(r => r with { Explained = figures.IsExplained(r.Cell ?? RowKey(r.Section, r.Row ?? 0)) }),
        ];
    }

    /// <summary>How a row is named where cells are named by their keys.</summary>
    public static string RowKey(string section, int row) => $"{section}:{row}";

    private static IEnumerable<ReportRemark> Missing(FormSection section, IFilledFigures figures) =>
        section
            .Indicators.Where(i => i.Required && i.Formula is null && !figures.Has(i.Key))
            .Select(i => Lacking(section, i.Label) with { Cell = i.Key, Basis = i.Basis })
            .Concat(
                figures
                    .Rows(section.Key)
                    .SelectMany(
                        (row, at) =>
                            section
                                .Columns.Where(c => c is { Required: true, Formula: null } && string.IsNullOrWhiteSpace(row.GetValueOrDefault(c.Key)))
                                .Select(c => Lacking(section, c.Label) with { Row = at, Basis = c.Basis })
                    )
            );

    private static ReportRemark Lacking(FormSection section, Sentence label) =>
        new(
            RemarkKind.Missing,
            RuleSeverity.Stop,
            section.Key,
            new($"Chưa điền “{label.Vi}”; không có thì ghi 0.", $"“{label.En}” is not filled in; write 0 for none.")
        );

    private static ReportRemark? Told(FormContent form, BrokenRule broken)
    {
        var rule = broken.Rule;
        var cell = rule.Section is null ? CellOf(form, rule) : null;
        var section = rule.Section ?? form.Sections.FirstOrDefault(s => s.Indicators.Any(i => i.Key == CellKey.Of(cell ?? "").Indicator))?.Key;
        return section is null
            ? null
            : new(RemarkKind.Broken, rule.Severity, section, rule.Message)
            {
                Cell = cell,
                Row = broken.Row,
                Basis = rule.Basis,
                Confidence = rule.Confidence,
            };
    }

    // What people typed comes first: it is what can be mended.
    private static string? CellOf(FormContent form, FormRule rule)
    {
        var named = new[] { rule.Left, rule.Right }
            .SelectMany(f => Formula.Read(f).Formula is { } read ? [.. read.Names, .. read.OtherTimes] : Array.Empty<string>())
            .ToList();
        return named.Find(n => form.Indicator(CellKey.Of(n).Indicator) is { Formula: null } && CellKey.Of(n).Slot is null)
            ?? named.Find(n => form.Cell(n) is not null)
            ?? form.Sections.Where(s => Mentions(rule, s.Key)).SelectMany(s => s.Indicators).FirstOrDefault()?.Key;
    }

    private static bool Mentions(FormRule rule, string section) =>
        new[] { rule.Left, rule.Right }.Any(f => Formula.Read(f).Formula is { } read && read.Registers.Any(r => r.Section == section));
}
