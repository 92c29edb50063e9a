namespace Dinh.Law.Reporting;

/// <summary>The faults found so far.</summary>
internal sealed class FormFaults
{
    private readonly List<FormFault> all = [];

    public IReadOnlyList<FormFault> All => all;

    public void When(bool wrong, string at, string vi, string en)
    {
        if (wrong)
            all.Add(new(at, new(vi, en)));
    }

    public void Key(string at, string? key, bool right) =>
        When(
            !right,
            at,
            $"“{key}” không phải là khóa (chữ thường không dấu, số, gạch nối)",
            $"“{key}” is no key (small letters without marks, digits, hyphens)"
        );

    public void Words(string at, Sentence? words) =>
        When(
            words is null
                || string.IsNullOrWhiteSpace(words.Vi)
                || string.IsNullOrWhiteSpace(words.En)
                || words.Vi.Length > FormCheck.LongestText
                || words.En.Length > FormCheck.LongestText,
            at,
            $"cần có lời bằng tiếng Việt và tiếng Anh, mỗi lời không quá {FormCheck.LongestText} chữ",
            $"words in Vietnamese and in English are needed, at most {FormCheck.LongestText} letters each"
        );

    public void Doubled(string at, IEnumerable<string> keys)
    {
        foreach (var key in keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
            When(true, $"{at}/{key}", $"“{key}” có hai lần", $"“{key}” is there twice");
    }

    /// <summary>The formula, or null after its fault was noted.</summary>
    public Formula? Formula(string at, string? text)
    {
        var (formula, fault) = Reporting.Formula.Read(text);
        Note(at, fault);
        return formula;
    }

    public void Note(string at, FormulaFault? fault)
    {
        if (fault is not null)
            When(true, at, $"công thức, chữ thứ {fault.At}: {fault.Says.Vi}", $"formula, letter {fault.At}: {fault.Says.En}");
    }
}
