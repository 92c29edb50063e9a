namespace Dinh.Law.Reporting.Books;

/// <summary>A row out of each record of the form.</summary>
public static partial class BookWriter
{
    private static Dictionary<string, string?> Section(FormSection section) =>
        Two(
            Two(
                new()
                {
                    ["key"] = section.Key,
                    ["number"] = section.Number,
                    ["kind"] = FormWords.NameOf(section.Kind).Vi,
                },
                "title",
                section.Title
            ),
            "hint",
            section.Hint
        );

    private static Dictionary<string, string?> Indicator(FormSection section, Indicator indicator) =>
        Basis(
            Two(
                Two(
                    new()
                    {
                        ["section"] = section.Key,
                        ["key"] = indicator.Key,
                        ["code"] = indicator.Code,
                        ["type"] = FormWords.NameOf(indicator.Type).Vi,
                        ["decimals"] = Whole(indicator.Decimals),
                        ["required"] = Flag(indicator.Required),
                        ["least"] = $"{indicator.Least}",
                        ["most"] = $"{indicator.Most}",
                        ["breakdown"] = indicator.Breakdown,
                        ["partOf"] = indicator.PartOf,
                        ["over"] = FormWords.NameOf(indicator.Over).Vi,
                        ["source"] = FormWords.NameOf(indicator.Source).Vi,
                        ["formula"] = indicator.Formula,
                        ["count"] = indicator.Count?.Name,
                        ["countKind"] = indicator.Count?.Kind,
                        ["filter"] = indicator.Count?.Filter,
                    },
                    "label",
                    indicator.Label
                ),
                "unit",
                indicator.Unit
            ),
            indicator.Basis,
            indicator.Confidence
        );

    private static Dictionary<string, string?> Column(FormSection section, RegisterColumn column) =>
        Basis(
            Two(
                Two(
                    new()
                    {
                        ["section"] = section.Key,
                        ["key"] = column.Key,
                        ["type"] = FormWords.NameOf(column.Type).Vi,
                        ["decimals"] = Whole(column.Decimals),
                        ["required"] = Flag(column.Required),
                        ["least"] = $"{column.Least}",
                        ["most"] = $"{column.Most}",
                        ["formula"] = column.Formula,
                    },
                    "label",
                    column.Label
                ),
                "unit",
                column.Unit
            ),
            column.Basis,
            column.Confidence
        );

    private static Dictionary<string, string?> Rule(FormRule rule) =>
        Basis(
            Two(
                new()
                {
                    ["key"] = rule.Key,
                    ["section"] = rule.Section,
                    ["when"] = rule.When,
                    ["left"] = rule.Left,
                    ["relation"] = rule.Relation.Sign,
                    ["right"] = rule.Right,
                    ["severity"] = FormWords.NameOf(rule.Severity).Vi,
                },
                "message",
                rule.Message
            ),
            rule.Basis,
            rule.Confidence
        );
}
