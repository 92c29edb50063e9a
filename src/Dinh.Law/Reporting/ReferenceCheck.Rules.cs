namespace Dinh.Law.Reporting;

/// <summary>What rules name.</summary>
internal sealed partial class ReferenceCheck
{
    private void Rule(FormRule rule)
    {
        var at = $"rules/{rule.Key}";
        faults.Key(at, rule.Key, CellKey.IsKey(rule.Key));
        faults.Words($"{at}/message", rule.Message);
        var (when, fault) = Conditions.Read(rule.When);
        faults.Note($"{at}/when", fault);
        var section = rule.Section is null ? null : form.Section(rule.Section);
        var isLost = rule.Section is not null && section?.Kind != SectionKind.Register;
        faults.When(isLost, $"{at}/section", $"không có sổ “{rule.Section}”", $"there is no register “{rule.Section}”");
        if (faults.Formula($"{at}/left", rule.Left) is not { } left || faults.Formula($"{at}/right", rule.Right) is not { } right || when is null)
            return;

        if (rule.Section is null)
            AboutCells(at, left, right, when);
        else if (section is not null)
            AboutRows(section, at, left, right, when);
    }

    private void AboutCells(string at, Formula left, Formula right, Conditions when)
    {
        Known($"{at}/left", left);
        Known($"{at}/right", right);
        foreach (var name in when.Nodes.OfType<NameNode>().Where(n => !cells.Contains(n.Name)))
            faults.When(true, $"{at}/when", $"không có ô “{name}”", $"there is no cell “{name}”");
        faults.When(when.Words.Count > 0, $"{at}/when", "chỉ so được với chữ trong một dòng của sổ", "words are compared only within a row");
    }

    private void AboutRows(FormSection section, string at, Formula left, Formula right, Conditions when)
    {
        SectionCheck.InRow(section, left.Names, left, $"{at}/left", faults);
        SectionCheck.InRow(section, right.Names, right, $"{at}/right", faults);
        foreach (var name in when.Nodes.OfType<NameNode>().Where(n => section.Column(n.Name) is null))
            faults.When(true, $"{at}/when", $"không có cột “{name}”", $"there is no column “{name}”");
        Words(section, when.Words, $"{at}/when");
    }
}
