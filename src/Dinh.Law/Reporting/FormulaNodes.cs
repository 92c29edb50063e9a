using System.Globalization;

namespace Dinh.Law.Reporting;

/// <summary>Where a formula looks its names up: among the cells of a report, or, when a row is given, among the columns of that row.</summary>
internal readonly record struct Scope(IFigures Figures, IReadOnlyDictionary<string, string>? Row = null)
{
    public decimal? Of(string name) => Row is null ? Figures.Of(name) : RowText.Number(Row.GetValueOrDefault(name));
}

/// <summary>A part of a formula, as it was understood.</summary>
internal abstract record Node
{
    /// <summary>How tightly it holds together: what holds looser is bracketed inside it.</summary>
    public virtual int Rank => 3;

    public virtual IEnumerable<Node> Parts => [];

    public abstract decimal? Value(Scope scope);

    public string Bracketed(int least) => Rank < least ? $"({this})" : ToString()!;

    /// <summary>Itself and all it is made of.</summary>
    public IEnumerable<Node> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

internal sealed record NumberNode(decimal Number) : Node
{
    public override decimal? Value(Scope scope) => Number;

    public override string ToString() => Number.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>A cell, or in a row a column.</summary>
internal sealed record NameNode(string Name) : Node
{
    public override decimal? Value(Scope scope) => scope.Of(Name);

    public override string ToString() => Name;
}

internal sealed record MinusNode(Node Of) : Node
{
    public override int Rank => 2;

    public override IEnumerable<Node> Parts => [Of];

    public override decimal? Value(Scope scope) => -Of.Value(scope);

    public override string ToString() => $"-{Of.Bracketed(3)}";
}

internal sealed record SumNode(Node Left, bool Less, Node Right) : Node
{
    public override int Rank => 0;

    public override IEnumerable<Node> Parts => [Left, Right];

    public override decimal? Value(Scope scope) => Less ? Left.Value(scope) - Right.Value(scope) : Left.Value(scope) + Right.Value(scope);

    public override string ToString() => $"{Left.Bracketed(0)} {(Less ? '-' : '+')} {Right.Bracketed(1)}";
}

internal sealed record ProductNode(Node Left, bool Divides, Node Right) : Node
{
    public override int Rank => 1;

    public override IEnumerable<Node> Parts => [Left, Right];

    public override decimal? Value(Scope scope)
    {
        var (left, right) = (Left.Value(scope), Right.Value(scope));
        return !Divides ? left * right
            : right == 0 ? null
            : left / right;
    }

    public override string ToString() => $"{Left.Bracketed(1)} {(Divides ? '/' : '*')} {Right.Bracketed(2)}";
}
