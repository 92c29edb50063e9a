using Dinh.Law.Time;

namespace Dinh.Reading;

/// <summary>What was understood of one plan. Nothing is certain: a clerk reviews it beside the source.</summary>
public sealed record PlanReading
{
    /// <summary>Type of paper as printed: "KẾ HOẠCH".</summary>
    public Quoted<string>? Kind { get; init; }

    /// <summary>Number and symbol without spaces: "31/KH-UBND".</summary>
    public Quoted<string>? Number { get; init; }

    /// <summary>The issuing body, normalised: "UBND thị xã Phước Long".</summary>
    public Quoted<string>? Issuer { get; init; }

    /// <summary>central, province, district, commune or unit.</summary>
    public string? Level { get; init; }

    /// <summary>The place in the place-and-date line.</summary>
    public Quoted<string>? PlaceOfIssue { get; init; }

    /// <summary>"2024-01-31", or "2024-04" or "2026" where the day, or day and month, is left open.</summary>
    public Quoted<string>? Date { get; init; }

    public Quoted<string>? Title { get; init; }

    public int? Year { get; init; }

    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    public IReadOnlyList<PlanReport> Reports { get; init; } = [];

    /// <summary>Only for a plan of one event.</summary>
    public PlanEvent? Event { get; init; }

    public IReadOnlyList<Quoted<string>> Recipients { get; init; } = [];

    public Quoted<string>? SignatoryName { get; init; }

    public Quoted<string>? SignatoryTitle { get; init; }

    /// <summary>The day of issue when the paper states it whole.</summary>
    public DateOnly? Issued => DateOnly.TryParseExact(Date?.Value, "yyyy-MM-dd", out var day) ? day : null;
}

/// <summary>Căn cứ: a paper on which the plan rests, from its preamble.</summary>
/// <param name="Type">"Luật", "Nghị định", "Quyết định", "Kế hoạch", …</param>
/// <param name="Number">"59/2023/NĐ-CP"; null when the text gives none.</param>
/// <param name="Date">"2023-08-14"; null when the text gives none.</param>
/// <param name="At">Where it stands, and its words.</param>
public sealed record LegalBasis(string Type, string? Number, string? Date, Quoted<string> At);

/// <summary>A sentence that obliges someone to report on the plan's results.</summary>
/// <param name="To">The body it is sent to.</param>
/// <param name="Via">"qua X".</param>
/// <param name="Due">"2024-06-15", "--11-20" every year, "---18" every month; null when undated.</param>
/// <param name="Recurs">once, yearly or periodic.</param>
/// <param name="Text">The sentence.</param>
public sealed record PlanReport(Quoted<string>? To, Quoted<string>? Via, string? Due, string Recurs, Quoted<string> Text)
{
    /// <summary>Who owes it, where the sentence or its item says.</summary>
    public IReadOnlyList<Quoted<string>> From { get; init; } = [];

    /// <summary>The path of the item that the sentence stands in; null outside numbered items.</summary>
    public string? Path { get; init; }
}

/// <summary>The event that a plan of one event is about.</summary>
public sealed record PlanEvent(int? Sessions, Quoted<string>? TimeText, TimeReading? Time, IReadOnlyList<Venue> Venues, Quoted<string>? Chair);

/// <param name="Mode">onsite or online.</param>
/// <param name="Place">The place in words.</param>
public sealed record Venue(string Mode, Quoted<string> Place);
