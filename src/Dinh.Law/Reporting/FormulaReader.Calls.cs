namespace Dinh.Law.Reporting;

/// <summary>The functions, and the conditions of those that look into a register.</summary>
internal sealed partial class FormulaReader
{
    private Node Call(string function, FormulaToken token)
    {
        Node call = function switch
        {
            "rows" or "sum" or "distinct" or "year" or "previous" when inRow => throw NotInRow(function, token),
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

    private static FormulaException NotInRow(string function, FormulaToken token) =>
        new(token.At, new($"“{function}” không dùng trong một dòng của sổ", $"“{function}” cannot be asked within a row"));

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
            throw new FormulaException(token.At, Misnamed(function));

        inRow = true;
        var conditions = new List<Condition>();
        while (Takes(','))
            conditions.Add(ConditionHere());
        inRow = false;
        return dot < 0 ? new(function, name, null, conditions) : new(function, name[..dot], name[(dot + 1)..], conditions);
    }

    private static Sentence Misnamed(string function) =>
        function == "rows"
            ? new("“rows” cần khóa của một mục", "“rows” asks for a section")
            : new($"“{function}” cần mục và cột: muc.cot", $"“{function}” asks for a section and a column: section.column");

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
}
