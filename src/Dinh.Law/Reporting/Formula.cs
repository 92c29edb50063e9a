namespace Dinh.Law.Reporting;

/// <summary>Why a formula cannot be read, and at which letter, from 1.</summary>
public sealed record FormulaFault(int At, Sentence Says);

/// <summary>A formula as it was understood, or why it was not.</summary>
public readonly record struct FormulaReading(Formula? Formula, FormulaFault? Fault);

/// <summary>Công thức: how a figure is worked out from others, in exact decimal numbers. docs/decisions tells the language.</summary>
public sealed class Formula
{
    /// <summary>The longest formula that is read.</summary>
    public const int Longest = 2_000;

    private readonly Node root;

    internal Formula(Node root)
    {
        this.root = root;
        var all = root.All().ToList();
        var rows = all.OfType<RowsNode>().ToList();
        Names = [.. all.OfType<NameNode>().Select(n => n.Name).Distinct()];
        OtherTimes = [.. all.OfType<TimeNode>().Select(t => t.Cell).Distinct()];
        YearSoFar = [.. all.OfType<TimeNode>().Where(t => t.Function == "year").Select(t => t.Cell).Distinct()];
        Registers = [.. rows.Select(r => new RegisterUse(r.Section, [.. ColumnsOf(r).Distinct()], WordsOf(r.Conditions)))];
        LawKeys = [.. Everything(all).SelectMany(n => LawKeysOf(n)).Distinct()];
    }

    /// <summary>The cells (in a row: the columns) of this period that it needs.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The cells that it needs of other periods, or of the year so far.</summary>
    public IReadOnlyList<string> OtherTimes { get; }

    /// <summary>Of those, the cells whose year so far it needs, this period included.</summary>
    public IReadOnlyList<string> YearSoFar { get; }

    public IReadOnlyList<RegisterUse> Registers { get; }

    public IReadOnlyList<string> LawKeys { get; }

    /// <summary>Understands a formula over the cells of a form, or over the columns of a row.</summary>
    public static FormulaReading Read(string? text)
    {
        try
        {
            return new(new(new FormulaReader(text ?? "").Whole()), null);
        }
        catch (FormulaException fault)
        {
            return new(null, fault.Fault);
        }
    }

    /// <summary>Its value; null when something that it needs is missing, or nothing can be divided by what there is.</summary>
    public decimal? Of(IFigures figures) => Worked(new(figures));

    /// <summary>The same over the columns of one row.</summary>
    public decimal? Of(IFigures figures, IReadOnlyDictionary<string, string> row) => Worked(new(figures, row));

    /// <summary>As it is written: read again it is the same formula.</summary>
    public override string ToString() => root.ToString();

    private static IEnumerable<string> ColumnsOf(RowsNode node) =>
        node
            .Conditions.SelectMany(c => c.Nodes)
            .SelectMany(n => n.All())
            .OfType<NameNode>()
            .Select(n => n.Name)
            .Concat(node.Column is { } column ? [column] : []);

    internal static IReadOnlyList<ColumnWord> WordsOf(IEnumerable<Condition> conditions) =>
        [.. conditions.Where(c => c.Word is not null).Select(c => new ColumnWord(((NameNode)c.Left).Name, c.Word!))];

    private static IEnumerable<Node> Everything(List<Node> all) =>
        all.Concat(all.OfType<RowsNode>().SelectMany(r => r.Conditions).SelectMany(c => c.Nodes).SelectMany(n => n.All()));

    private static string[] LawKeysOf(Node node) =>
        node is LawNode law ? [law.Key]
        : node is ReachedNode reached ? [reached.Key]
        : [];

    private decimal? Worked(Scope scope)
    {
        try
        {
            return root.Value(scope);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

/// <summary>A register that a formula looks into, the columns it needs there, and the words it compares them with.</summary>
public sealed record RegisterUse(string Section, IReadOnlyList<string> Columns, IReadOnlyList<ColumnWord> Words);

/// <summary>A column, and a word it is compared with.</summary>
public sealed record ColumnWord(string Column, string Word);
