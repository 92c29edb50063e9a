using System.Globalization;

namespace Dinh.Law.Reporting;

/// <summary>Understands the words of a formula, the tightest binding first.</summary>
internal sealed partial class FormulaReader
{
    // Deeper than anybody writes, and shallow enough for any stack.
    private const int Deepest = 50;

    private readonly List<FormulaToken> tokens;
    private int at;
    private int depth;
    private bool inRow;

    public FormulaReader(string text)
    {
        if (text.Length > Formula.Longest)
            throw new FormulaException(
                Formula.Longest,
                new($"công thức dài quá {Formula.Longest} ký tự", $"the formula is longer than {Formula.Longest} letters")
            );
        tokens = FormulaTokens.Of(text);
    }

    private FormulaToken Now => tokens[at];

    public Node Whole()
    {
        var root = Sum();
        End();
        return root;
    }

    /// <summary>Conditions one after another, as stand in a rule's "when".</summary>
    public List<Condition> Conditions()
    {
        var conditions = new List<Condition> { ConditionHere() };
        while (Takes(','))
            conditions.Add(ConditionHere());
        End();
        return conditions;
    }

    private Node Sum()
    {
        var left = Product();
        while (Now.Kind is '+' or '-')
        {
            var less = tokens[at++].Kind == '-';
            left = new SumNode(left, less, Product());
        }

        return left;
    }

    private Node Product()
    {
        var left = Signed();
        while (Now.Kind is '*' or '/')
        {
            var divides = tokens[at++].Kind == '/';
            left = new ProductNode(left, divides, Signed());
        }

        return left;
    }

    private Node Signed()
    {
        if (++depth > Deepest)
            throw Fault(new("công thức lồng quá sâu", "the formula is nested too deeply"));

        Node read = Takes('-') ? new MinusNode(Signed()) : Single();
        depth--;
        return read;
    }

    private Node Single()
    {
        var token = tokens[at];
        if (token.Kind == 'n')
        {
            at++;
            return new NumberNode(decimal.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        }

        if (Takes('('))
            return Bracketed();

        var name = Key();
        return Takes('(') ? Call(name, token) : new NameNode(name);
    }

    private Node Bracketed()
    {
        var inner = Sum();
        Expect(')');
        return inner;
    }
}
