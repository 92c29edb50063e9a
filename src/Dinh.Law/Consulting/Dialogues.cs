namespace Dinh.Law.Consulting;

/// <summary>Why a commune holds a dialogue with its people.</summary>
public enum DialogueOccasion
{
    Yearly,

    /// <summary>Enough voters ask for it.</summary>
    Asked,

    /// <summary>The commune finds it needed.</summary>
    Needed,
}

/// <summary>Hội nghị trao đổi, đối thoại giữa Ủy ban nhân dân cấp xã với Nhân dân.</summary>
public sealed record DialogueRow : LegalRow
{
    public required string Key { get; init; }

    public required DialogueOccasion Occasion { get; init; }

    /// <summary>At least so often a year; null where the law counts none.</summary>
    public int? PerYear { get; init; }
}

/// <summary>A share of voters or households in consulting.</summary>
public sealed record ConsultationShare : LegalRow
{
    /// <summary>"dialogue-request" or "unit-change".</summary>
    public required string Key { get; init; }

    public required Share Share { get; init; }
}

/// <summary>When a dialogue is owed, and its clocks.</summary>
public static class Dialogues
{
    private static readonly List<DialogueRow> Rows = LawBook.ReadRows<DialogueRow>("Consulting/dialogues.json");

    private static readonly List<ConsultationShare> ShareRows = LawBook.ReadRows<ConsultationShare>("Consulting/shares.json");

    public static IReadOnlyList<ConsultationShare> Shares => ShareRows;

    public static IReadOnlyList<DialogueRow> On(DateOnly day) => [.. Rows.On(day)];

    public static ConsultationShare? FindShare(string key, DateOnly day) => ShareRows.Find(day, r => r.Key == key);

    /// <summary>The last day of a year by which its conference is owed; null in a year that ended before the law.</summary>
    public static ConsultationDay? YearlyBy(int year)
    {
        var last = new DateOnly(year, 12, 31);
        return Rows.Find(last, r => r.PerYear is not null) is { } yearly ? new(last, yearly.Ground) : null;
    }

    /// <summary>Why voters' asking does not bind the commune; null when it does.</summary>
    public static Refusal? Asked(long voters, long asking, DateOnly day) =>
        FindShare("dialogue-request", day) is not { } share ? new("consultation.before-the-law")
        : voters < 1 || asking < 0 || asking > voters ? new("consultation.counts-do-not-add-up")
        : share.Share.IsReachedBy(asking, voters) ? null
        : new("consultation.too-few-ask", share.Basis);

    /// <summary>The last day on which a conference is announced; null where no law of its day sets one.</summary>
    public static ConsultationDay? NoticeBy(DateOnly conference) => ConsultationTerms.DayOf("dialogue-notice", conference, conference);

    /// <summary>The last day on which its result is made public; null where no law of its day sets one.</summary>
    public static ConsultationDay? ResultBy(DateOnly conference) => ConsultationTerms.DayOf("dialogue-result", conference, conference);
}

/// <summary>Lấy ý kiến về đơn vị hành chính: households are asked before units are set up, merged, divided or renamed.</summary>
public static class UnitConsultations
{
    /// <summary>By when a commune completes the asking and reports; null before the decree.</summary>
    public static ConsultationDay? ReportBy(DateOnly received) => ConsultationTerms.DayOf("unit-change", received, received);

    /// <summary>Why the scheme does not go on in a unit; null when it does.</summary>
    /// <param name="households">All households of the unit, whether they were reached or not.</param>
    /// <param name="agree">Those who agree.</param>
    /// <param name="day">The day on which the asking ended.</param>
    public static Refusal? RefusalOf(long households, long agree, DateOnly day) =>
        Dialogues.FindShare("unit-change", day) is not { } share ? new("consultation.before-the-law")
        : households < 1 || agree < 0 || agree > households ? new("consultation.counts-do-not-add-up")
        : share.Share.IsReachedBy(agree, households) ? null
        : new("consultation.too-few-agree", share.Basis);
}
