using System.Globalization;

namespace Dinh.Law.Reporting;

/// <summary>Understands the words of a formula, the tightest binding first.</summary>
internal sealed class FormulaReader
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
        {
            var inner = Sum();
            Expect(')');
            return inner;
        }

        var name = Key();
        return Takes('(') ? Call(name, token) : new NameNode(name);
    }

    private Node Call(string function, FormulaToken token)
    {
        Node call = function switch
        {
            "rows" or "sum" or "distinct" or "year" or "previous" when inRow => throw new FormulaException(
                token.At,
                new($"“{function}” không dùng trong một dòng của sổ", $"“{function}” cannot be asked within a row")
            ),
            "rows" or "sum" or "distinct" => Rows(function),
            "year" or "previous" => new TimeNode(function, Key()),
            "law" => new LawNode(Key()),
            "month" => new MonthNode(),
            "reached" => Reached(),
            "zero" => new CallNode(function, Arguments(1, 1)),
            "some" => new CallNode(function, Arguments(1, 100)),
            "share" or "workdays" => new CallNode(function, Arguments(2, 2)),
            _ => throw new FormulaException(token.At, new($"không có hàm “{function}”", $"there is no function “{function}”")),
        };
        Expect(')');
        return call;
    }

    private ReachedNode Reached()
    {
        var arguments = Arguments(2, 2);
        Expect(',');
        return new(arguments[0], arguments[1], Key());
    }

    private RowsNode Rows(string function)
    {
        var token = Now;
        var name = Key();
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (function == "rows" ? dot >= 0 : dot < 0)
            throw new FormulaException(
                token.At,
                function == "rows"
                    ? new("“rows” cần khóa của một mục", "“rows” asks for a section")
                    : new($"“{function}” cần mục và cột: muc.cot", $"“{function}” asks for a section and a column: section.column")
            );

        inRow = true;
        var conditions = new List<Condition>();
        while (Takes(','))
            conditions.Add(ConditionHere());
        inRow = false;
        return dot < 0 ? new(function, name, null, conditions) : new(function, name[..dot], name[(dot + 1)..], conditions);
    }

    private Condition ConditionHere()
    {
        var left = Sum();
        if (Now.Kind != 'r' || Relations.Read(Now.Text) is not { } relation)
            throw Fault(new("cần dấu so sánh (=, <>, <, <=, >, >=)", "a comparison is needed (=, <>, <, <=, >, >=)"));

        at++;
        if (left is NameNode && relation is Relation.Equal or Relation.NotEqual && Now.Kind is 'k' or 't' && tokens[at + 1].Kind is ',' or ')' or 'e')
            return new(left, relation, null, tokens[at++].Text);

        return new(left, relation, Sum(), null);
    }

    private List<Node> Arguments(int least, int most)
    {
        var arguments = new List<Node> { Sum() };
        while (arguments.Count < most && Takes(','))
            arguments.Add(Sum());

        return arguments.Count >= least ? arguments : throw Fault(new($"hàm cần {least} tham số", $"the function needs {least} arguments"));
    }

    private string Key()
    {
        if (Now.Kind != 'k')
            throw Fault(
                Now.Kind == 'e' ? new("công thức bỏ dở", "the formula breaks off") : new($"không chờ “{Now.Text}” ở đây", $"“{Now.Text}” is not expected here")
            );

        var name = tokens[at].Text;
        var (whole, slot) = CellKey.Of(name);
        return CellKey.IsKey(whole) && (slot is null || CellKey.IsPlainKey(slot))
            ? tokens[at++].Text
            : throw Fault(new($"“{name}” không phải là khóa", $"“{name}” is no key"));
    }

    private bool Takes(char kind)
    {
        if (Now.Kind != kind)
            return false;
        at++;
        return true;
    }

    private void Expect(char kind)
    {
        if (!Takes(kind))
            throw Fault(new($"thiếu “{kind}”", $"“{kind}” is missing"));
    }

    private void End()
    {
        if (Now.Kind != 'e')
            throw Fault(new($"thừa “{Now.Text}”", $"“{Now.Text}” is too much"));
    }

    private FormulaException Fault(Sentence says) => new(Now.At, says);
}
