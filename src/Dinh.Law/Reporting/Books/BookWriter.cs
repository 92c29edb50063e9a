namespace Dinh.Law.Reporting.Books;

/// <summary>Lays a form out as the sheets of a workbook; <see cref="BookReader"/> reads them again as the same form.</summary>
public static partial class BookWriter
{
    public static IReadOnlyList<FormLeaf> Of(FormContent form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            Filled(Leaves.Head, HeadOf(form)),
            Filled(Leaves.Sections, form.Sections.Select(Section)),
            Filled(Leaves.Indicators, form.Sections.SelectMany(s => s.Indicators.Select(i => Indicator(s, i)))),
            Filled(Leaves.Columns, form.Sections.SelectMany(s => s.Columns.Select(c => Column(s, c)))),
            Filled(Leaves.Choices, Choices(form)),
            Filled(Leaves.Breakdowns, form.Breakdowns.SelectMany(Breakdown)),
            Filled(Leaves.Rules, form.Rules.Select(Rule)),
        ];
    }

    private static FormLeaf Filled(FormLeaf leaf, IEnumerable<Dictionary<string, string?>> rows) =>
        leaf with
        {
            Rows = [.. rows.Select(r => (IReadOnlyList<string>)[.. leaf.Columns.Select(c => r.GetValueOrDefault(c.Key) ?? "")])],
        };

    private static IEnumerable<Dictionary<string, string?>> HeadOf(FormContent form) =>
        BookHead
            .Rows.Zip([form.Code, $"{form.Edition}", form.Title.Vi, form.Title.En])
            .Select(r => new Dictionary<string, string?> { ["what"] = r.First.Heading, ["value"] = r.Second });

    private static IEnumerable<Dictionary<string, string?>> Choices(FormContent form) =>
        form
            .Indicators.SelectMany(i => i.Choices.Select(c => (Owner: i.Key, Choice: c)))
            .Concat(form.Sections.SelectMany(s => s.Columns.SelectMany(c => c.Choices.Select(v => (Owner: $"{s.Key}/{c.Key}", Choice: v)))))
            .Select(c => Two(new() { ["owner"] = c.Owner, ["key"] = c.Choice.Key }, "label", c.Choice.Label));

    private static IEnumerable<Dictionary<string, string?>> Breakdown(Breakdown breakdown) =>
        breakdown.From == SlotsFrom.Villages ? [PartOf(breakdown, null)] : breakdown.Slots.Select(s => PartOf(breakdown, s));

    private static Dictionary<string, string?> PartOf(Breakdown breakdown, Slot? slot) =>
        Two(
            Two(
                new()
                {
                    ["breakdown"] = breakdown.Key,
                    ["exhaustive"] = Flag(breakdown.Exhaustive),
                    ["from"] = breakdown.From == SlotsFrom.Form ? null : FormWords.NameOf(breakdown.From).Vi,
                    ["key"] = slot?.Key,
                },
                "name",
                breakdown.Label
            ),
            "label",
            slot?.Label
        );

    private static Dictionary<string, string?> Two(Dictionary<string, string?> row, string key, Sentence? words)
    {
        row[$"{key}.vi"] = words?.Vi;
        row[$"{key}.en"] = words?.En;
        return row;
    }

    private static Dictionary<string, string?> Basis(Dictionary<string, string?> row, Citation? basis, Confidence? confidence)
    {
        row["instrument"] = basis?.Instrument;
        row["article"] = $"{basis?.Article}";
        row["clause"] = $"{basis?.Clause}";
        row["point"] = basis?.Point;
        row["confidence"] = confidence is { } how ? FormWords.NameOf(how).Vi : null;
        return row;
    }

    private static string Whole(int number) => number == 0 ? "" : $"{number}";

    private static string Flag(bool yes) => yes ? "có" : "";
}
