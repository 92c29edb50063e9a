namespace Dinh.Law.Reporting;

/// <summary>A function of values: share, zero, some, workdays.</summary>
internal sealed record CallNode(string Function, IReadOnlyList<Node> Arguments) : Node
{
    public override IEnumerable<Node> Parts => Arguments;

    public override decimal? Value(Scope scope)
    {
        switch (Function)
        {
            case "zero":
                return Arguments[0].Value(scope) ?? 0;
            case "some":
                var given = Arguments.Select(a => a.Value(scope)).OfType<decimal>().ToList();
                return given.Count == 0 ? null : given.Sum();
            case "share":
                var (part, whole) = (Arguments[0].Value(scope), Arguments[1].Value(scope));
                return whole == 0 ? null : 100 * part / whole;
            default:
                return RowText.WorkingDays(Arguments[0].Value(scope), Arguments[1].Value(scope));
        }
    }

    public override string ToString() => $"{Function}({string.Join(", ", Arguments)})";
}

/// <summary>The same cell at another time: "year" from the year's start, "previous" in the period before.</summary>
internal sealed record TimeNode(string Function, string Cell) : Node
{
    public override decimal? Value(Scope scope) => Function == "year" ? scope.Figures.SoFar(Cell) : scope.Figures.Before(Cell);

    public override string ToString() => $"{Function}({Cell})";
}

/// <summary>The month in which the period ends: what is asked once a year is asked of its last period.</summary>
internal sealed record MonthNode : Node
{
    public override decimal? Value(Scope scope) => scope.Figures.Day.Month;

    public override string ToString() => "month()";
}

/// <summary>A figure of the law.</summary>
internal sealed record LawNode(string Key) : Node
{
    public override decimal? Value(Scope scope) => Limits.At(Key, scope.Figures.Day)?.Value;

    public override string ToString() => $"law({Key})";
}

/// <summary>Whether a part reaches a share that the law fixes, in whole numbers: 1 or 0.</summary>
internal sealed record ReachedNode(Node Part, Node Whole, string Key) : Node
{
    public override IEnumerable<Node> Parts => [Part, Whole];

    public override decimal? Value(Scope scope)
    {
        var (part, whole) = (Part.Value(scope), Whole.Value(scope));
        if (part is not (>= 0 and <= int.MaxValue) || whole is not (>= 1 and <= int.MaxValue) || part % 1 != 0 || whole % 1 != 0)
            return null;

        return Limits.At(Key, scope.Figures.Day)?.Share is { } share ? (share.IsReachedBy((int)part, (int)whole) ? 1 : 0) : null;
    }

    public override string ToString() => $"reached({Part}, {Whole}, {Key})";
}

/// <summary>The rows of a register that fulfil all conditions: how many, the sum of a column, how many different values it has.</summary>
internal sealed record RowsNode(string Function, string Section, string? Column, IReadOnlyList<Condition> Conditions) : Node
{
    public override decimal? Value(Scope scope)
    {
        var figures = scope.Figures;
        var rows = figures.Rows(Section).Where(r => Conditions.All(c => c.Holds(new(figures, r))));
        return Function switch
        {
            "rows" => rows.Count(),
            "sum" => rows.Sum(r => RowText.Number(r.GetValueOrDefault(Column!)) ?? 0),
            _ => rows.Select(r => r.GetValueOrDefault(Column!)?.Trim()).Where(v => !string.IsNullOrEmpty(v)).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        };
    }

    public override string ToString() =>
        $"{Function}({string.Join(", ", Conditions.Select(c => c.ToString()).Prepend(Column is null ? Section : $"{Section}.{Column}"))})";
}
