namespace Dinh.Law.Reporting;

/// <summary>Conditions one after another: all must hold.</summary>
public sealed class Conditions
{
    private readonly IReadOnlyList<Condition> all;

    private Conditions(IReadOnlyList<Condition> all) => this.all = all;

    internal IEnumerable<Node> Nodes => all.SelectMany(c => c.Nodes).SelectMany(n => n.All());

    internal IReadOnlyList<ColumnWord> Words => Formula.WordsOf(all);

    /// <summary>Understands "matter = works, present > 0"; nothing written is no condition.</summary>
    public static (Conditions? Read, FormulaFault? Fault) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (new([]), null);
        try
        {
            return (new(new FormulaReader(text).Conditions()), null);
        }
        catch (FormulaException fault)
        {
            return (null, fault.Fault);
        }
    }

    public bool Hold(IFigures figures, IReadOnlyDictionary<string, string>? row = null)
    {
        try
        {
            return all.All(c => c.Holds(new(figures, row)));
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    public override string ToString() => string.Join(", ", all);
}
