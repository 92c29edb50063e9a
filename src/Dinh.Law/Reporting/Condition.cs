namespace Dinh.Law.Reporting;

/// <summary>One thing that a row must fulfil: a column against a word, or a value against a value.</summary>
/// <param name="Word">The word that the column must (or must not) be; null when values are compared.</param>
internal sealed record Condition(Node Left, Relation Relation, Node? Right, string? Word)
{
    public IEnumerable<Node> Nodes => Right is null ? [Left] : [Left, Right];

    public bool Holds(Scope scope)
    {
        if (Word is not null)
            return string.Equals(scope.Row?.GetValueOrDefault(((NameNode)Left).Name)?.Trim() ?? "", Word, StringComparison.OrdinalIgnoreCase)
                == (Relation == Relation.Equal);

        return Left.Value(scope) is { } left && Right!.Value(scope) is { } right && Relation.Holds(left, right);
    }

    public override string ToString() => $"{Left} {Relation.Sign} {(Word is null ? Right : CellKey.IsPlainKey(Word) ? Word : $"\"{Word}\"")}";
}

/// <summary>How relations are written and judged.</summary>
public static class Relations
{
    extension(Relation relation)
    {
        /// <summary>As formulas write it: "&lt;=".</summary>
        public string Sign =>
            relation switch
            {
                Relation.LessOrEqual => "<=",
                Relation.Equal => "=",
                Relation.GreaterOrEqual => ">=",
                Relation.Less => "<",
                Relation.Greater => ">",
                _ => "<>",
            };

        public bool Holds(decimal left, decimal right) =>
            relation switch
            {
                Relation.LessOrEqual => left <= right,
                Relation.Equal => left == right,
                Relation.GreaterOrEqual => left >= right,
                Relation.Less => left < right,
                Relation.Greater => left > right,
                _ => left != right,
            };
    }

    /// <summary>The relation that a sign writes; null when it is none.</summary>
    public static Relation? Read(string? sign) => Enum.GetValues<Relation>().Cast<Relation?>().FirstOrDefault(r => r!.Value.Sign == sign);
}
