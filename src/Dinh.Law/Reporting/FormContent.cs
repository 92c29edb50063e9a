using System.Text.Json.Serialization;

namespace Dinh.Law.Reporting;

/// <summary>Nội dung biểu mẫu: what a report form asks, as plain data that can be handed from one place to another.</summary>
/// <param name="Code">The form's name for ever: "dan-chu-co-so-xa".</param>
/// <param name="Edition">From 1; a form in use is never changed, it gets another edition.</param>
public sealed record FormContent(
    string Code,
    int Edition,
    Sentence Title,
    IReadOnlyList<FormSection> Sections,
    IReadOnlyList<Breakdown> Breakdowns,
    IReadOnlyList<FormRule> Rules
)
{
    [JsonIgnore]
    public IEnumerable<Indicator> Indicators => Sections.SelectMany(s => s.Indicators);

    /// <summary>All cells in the form's order: each whole, then its parts.</summary>
    [JsonIgnore]
    public IEnumerable<FormCell> Cells => Indicators.SelectMany(CellsOf);

    public FormSection? Section(string key) => Sections.FirstOrDefault(s => s.Key == key);

    public Indicator? Indicator(string key) => Indicators.FirstOrDefault(i => i.Key == key);

    public Breakdown? Breakdown(string? key) => key is null ? null : Breakdowns.FirstOrDefault(b => b.Key == key);

    public FormCell? Cell(string key) => Indicator(CellKey.Of(key).Indicator) is { } indicator ? CellsOf(indicator).FirstOrDefault(c => c.Key == key) : null;

    /// <summary>The whole and the parts of an indicator.</summary>
    public IEnumerable<FormCell> CellsOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return (Breakdown(indicator.Breakdown)?.Slots ?? [])
            .Select(s => new FormCell($"{indicator.Key}/{s.Key}", indicator, s))
            .Prepend(new(indicator.Key, indicator, null));
    }

    /// <summary>Whether some of its figures are also told village by village.</summary>
    [JsonIgnore]
    public bool AsksVillages => Indicators.Any(i => Breakdown(i.Breakdown) is { From: SlotsFrom.Villages });

    /// <summary>The form as one unit fills it in: told by its own villages where the form asks for that.</summary>
    public FormContent With(IReadOnlyList<Slot> villages) =>
        AsksVillages ? this with { Breakdowns = [.. Breakdowns.Select(b => b.From == SlotsFrom.Villages ? b with { Slots = villages } : b)] } : this;

    /// <summary>What is wrong with the form; none when it can be used.</summary>
    public IReadOnlyList<FormFault> Refusals() => FormCheck.Of(this);
}

/// <summary>One place on a form where a value stands.</summary>
/// <param name="Key">Its <see cref="CellKey"/> as text.</param>
/// <param name="Slot">The part; null for the whole.</param>
public sealed record FormCell(string Key, Indicator Indicator, Slot? Slot);

/// <summary>Something wrong with a form, and where.</summary>
/// <param name="At">The place: "sections/decisions/columns/village", a key, or a line of the file.</param>
public sealed record FormFault(string At, Sentence Says);
