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

    private static Dictionary<string, string?> Indicator(FormSection section, Indicator indicator)
    {
        var row = new Dictionary<string, string?>
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
        };
        return Basis(Two(Two(Sourced(row, indicator), "label", indicator.Label), "unit", indicator.Unit), indicator.Basis, indicator.Confidence);
    }

    private static Dictionary<string, string?> Sourced(Dictionary<string, string?> row, Indicator indicator)
    {
        row["source"] = FormWords.NameOf(indicator.Source).Vi;
        row["formula"] = indicator.Formula;
        row["count"] = indicator.Count?.Name;
        row["countKind"] = indicator.Count?.Kind;
        row["filter"] = indicator.Count?.Filter;
        return row;
    }

    private static Dictionary<string, string?> Column(FormSection section, RegisterColumn column)
    {
        var row = new Dictionary<string, string?>
        {
            ["section"] = section.Key,
            ["key"] = column.Key,
            ["type"] = FormWords.NameOf(column.Type).Vi,
            ["decimals"] = Whole(column.Decimals),
            ["required"] = Flag(column.Required),
            ["least"] = $"{column.Least}",
            ["most"] = $"{column.Most}",
            ["formula"] = column.Formula,
        };
        return Basis(Two(Two(row, "label", column.Label), "unit", column.Unit), column.Basis, column.Confidence);
    }

    private static Dictionary<string, string?> Rule(FormRule rule)
    {
        var row = new Dictionary<string, string?>
        {
            ["key"] = rule.Key,
            ["section"] = rule.Section,
            ["when"] = rule.When,
            ["left"] = rule.Left,
            ["relation"] = rule.Relation.Sign,
            ["right"] = rule.Right,
            ["severity"] = FormWords.NameOf(rule.Severity).Vi,
        };
        return Basis(Two(row, "message", rule.Message), rule.Basis, rule.Confidence);
    }
}
