namespace Dinh.Law.Reporting;

/// <summary>One word after the other, and what is said where another was awaited.</summary>
internal sealed partial class FormulaReader
{
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
