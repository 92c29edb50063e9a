using Dinh.Law.Text;

namespace Dinh.Law.Reporting.Books;

/// <summary>The sheets as they were sent, and the cells that faults come from.</summary>
public sealed partial class BookReader
{
    /// <summary>What belongs to a section that is not there.</summary>
    private void Lost(FormLeaf leaf, IEnumerable<string> keys, List<FormSection> sections)
    {
        foreach (var key in keys.Where(k => k.Length > 0 && !sections.Exists(s => s.Key == k)))
            faults.Add(
                new(
                    leaf.Name,
                    null,
                    null,
                    new($"không có mục “{key}” trong tờ “{Leaves.Sections.Name}”", $"there is no section “{key}” in “{Leaves.Sections.Name}”")
                )
            );
    }

    /// <summary>Choices of nothing that is there.</summary>
    private void Ownerless(ILookup<string, Choice> choices, List<FormSection> sections)
    {
        var owners = sections.SelectMany(s => s.Indicators.Select(i => i.Key).Concat(s.Columns.Select(c => $"{s.Key}/{c.Key}"))).ToHashSet();
        foreach (var owner in choices.Select(c => c.Key).Where(k => k.Length > 0 && !owners.Contains(k)))
            faults.Add(new(Leaves.Choices.Name, null, null, new($"không có chỉ tiêu hoặc cột “{owner}”", $"there is no indicator or column “{owner}”")));
    }

    private List<SentRow> Rows(FormLeaf leaf, bool needed = true)
    {
        if (sent.FirstOrDefault(l => SearchText.Fold(l.Name.Trim()) == SearchText.Fold(leaf.Name)) is { } found)
            return RowsOf(leaf, found);

        if (needed)
            faults.Add(new(leaf.Name, null, null, new("thiếu tờ này", "this sheet is missing")));
        return [];
    }

    private List<SentRow> RowsOf(FormLeaf leaf, SentLeaf found)
    {
        var head = found
            .Lines.Select(l => (Line: l, Columns: ColumnsOf(leaf, l)))
            .FirstOrDefault(h => h.Columns.Count > 0 && h.Columns.Count == leaf.Columns.Count);
        if (head.Line is not null)
            return [.. found.Lines.Where(l => l.Number > head.Line.Number).Select(l => new SentRow(leaf, l, head.Columns, faults)).Where(r => !r.IsBlank)];

        var nearest = found.Lines.Select(l => ColumnsOf(leaf, l)).MaxBy(c => c.Count);
        var missing = string.Join(", ", leaf.Columns.Where(c => nearest?.ContainsKey(c.Key) != true).Select(c => $"“{c.Heading}”"));
        faults.Add(new(leaf.Name, null, null, new($"thiếu cột: {missing}", $"columns are missing: {missing}")));
        return [];
    }

    private static Dictionary<string, int> ColumnsOf(FormLeaf leaf, SentLine line)
    {
        var cells = line.Cells.Select(c => SearchText.Fold(c.Trim())).ToList();
        return leaf.Columns.Select(c => (c.Key, At: cells.IndexOf(SearchText.Fold(c.Heading)))).Where(c => c.At >= 0).ToDictionary(c => c.Key, c => c.At);
    }

    /// <summary>A fault of the form, at the cell it comes from.</summary>
    private CellFault Placed(FormFault fault)
    {
        for (var at = fault.At; at.Length > 0; at = at.LastIndexOf('/') is var cut and > 0 ? at[..cut] : "")
        {
            if (!places.TryGetValue(at, out var row))
                continue;

            var rest = fault.At[at.Length..].Trim('/').Split('/')[0];
            var key =
                at is "code" or "edition" or "title" ? "value"
                : rest is "title" or "label" or "message" or "hint" ? $"{rest}.vi"
                : rest.Length == 0 ? "key"
                : rest;
            return new(row.Leaf, row.Number, row.PlaceOf(key) ?? row.PlaceOf("key"), fault.Says);
        }

        return new(Leaves.Head.Name, null, null, new($"{fault.At}: {fault.Says.Vi}", $"{fault.At}: {fault.Says.En}"));
    }
}
