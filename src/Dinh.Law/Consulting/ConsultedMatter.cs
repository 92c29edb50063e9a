namespace Dinh.Law.Consulting;

/// <summary>Where people are asked before something is decided.</summary>
public enum ConsultationPlace
{
    Commune,
    Agency,
    StateEnterprise,
}

/// <summary>Nội dung lấy ý kiến: what people comment on before it is decided.</summary>
public sealed record ConsultedMatter : LegalRow
{
    /// <summary>Article and clause: "25.4", "53.8", "71.1a".</summary>
    public required string Key { get; init; }

    public required ConsultationPlace Place { get; init; }
}

/// <summary>Hình thức lấy ý kiến.</summary>
public sealed record ConsultationForm : LegalRow
{
    public required string Key { get; init; }

    public required ConsultationPlace Place { get; init; }

    /// <summary>Only on these matters; null for all of the place.</summary>
    public IReadOnlyList<string>? Matters { get; init; }
}

/// <summary>What is put to the people, and how.</summary>
public static class Consultations
{
    private static readonly List<ConsultedMatter> MatterRows = LawBook.ReadRows<ConsultedMatter>("Consulting/matters.json");

    private static readonly List<ConsultationForm> FormRows = LawBook.ReadRows<ConsultationForm>("Consulting/forms.json");

    public static IReadOnlyList<ConsultedMatter> MattersOf(ConsultationPlace place, DateOnly day) => [.. MatterRows.On(day).Where(r => r.Place == place)];

    public static ConsultedMatter? Find(string key, DateOnly day) => MatterRows.Find(day, r => r.Key == key);

    /// <summary>The forms in which people may be asked about a matter; none on a day before the law.</summary>
    public static IReadOnlyList<ConsultationForm> FormsFor(string key, DateOnly day) =>
        Find(key, day) is { } matter ? [.. FormRows.On(day).Where(r => r.Place == matter.Place && r.Matters?.Contains(key) != false)] : [];
}
