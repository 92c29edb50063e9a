namespace Dinh.Law.Reporting;

/// <summary>A rule that figures break, with the two values that do not fit.</summary>
/// <param name="Row">The row of the register, from 0; null for a rule about cells.</param>
public sealed record BrokenRule(FormRule Rule, int? Row, decimal Left, decimal Right);

/// <summary>Holds a report's figures against the rules of its form: those written on it, and those that follow from parts, breakdowns and ranges.</summary>
public static class RuleCheck
{
    /// <summary>The broken ones, in the form's order.</summary>
    public static IReadOnlyList<BrokenRule> Of(FormContent form, IFigures figures)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. form.Rules.Concat(ImpliedRules.Of(form)).SelectMany(r => Broken(r, figures))];
    }

    /// <summary>Where one rule is broken: at most once for cells, once for each row for a register. A rule that cannot be read breaks nothing.</summary>
    public static IEnumerable<BrokenRule> Broken(FormRule rule, IFigures figures)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (
            Formula.Read(rule.Left).Formula is not { } left
            || Formula.Read(rule.Right).Formula is not { } right
            || Conditions.Read(rule.When).Read is not { } when
        )
            return [];
        if (rule.Section is null)
            return when.Hold(figures) && left.Of(figures) is { } l && right.Of(figures) is { } r && !rule.Relation.Holds(l, r) ? [new(rule, null, l, r)] : [];

        return InRows(rule, figures, left, right, when);
    }

    private static IEnumerable<BrokenRule> InRows(FormRule rule, IFigures figures, Formula left, Formula right, Conditions when)
    {
        var rows = figures.Rows(rule.Section!);
        for (var at = 0; at < rows.Count; at++)
        {
            if (when.Hold(figures, rows[at]) && left.Of(figures, rows[at]) is { } l && right.Of(figures, rows[at]) is { } r && !rule.Relation.Holds(l, r))
                yield return new(rule, at, l, r);
        }
    }
}
