using Dinh.Law.LocalActs;

namespace Dinh.Law.Consulting;

/// <summary>How the days of a term are meant.</summary>
public enum TermSense
{
    /// <summary>It lasts at least so long.</summary>
    AtLeast,

    /// <summary>It is done within so many days.</summary>
    AtMost,

    /// <summary>It is done so many days before.</summary>
    Before,
}

/// <summary>The day from which a term is counted.</summary>
public enum TermAnchor
{
    /// <summary>The day on which the matter is made public.</summary>
    Published,

    /// <summary>The day on which the documents were received.</summary>
    Received,

    /// <summary>The day of the conference.</summary>
    Conference,
}

/// <summary>Thời hạn lấy ý kiến, đối thoại.</summary>
public sealed record ConsultationTerm : LegalRow
{
    /// <summary>"comment", "unit-change", "dialogue-notice" or "dialogue-result".</summary>
    public required string Key { get; init; }

    public required TermSense Sense { get; init; }

    public required int Days { get; init; }

    public required TermAnchor Anchor { get; init; }

    /// <summary>The day that ends the term; its first day does not count.</summary>
    public DateOnly DayFrom(DateOnly anchor) => anchor.AddDays(Sense == TermSense.Before ? -Days : Days);
}

/// <summary>A day of a consultation, and why it is that day.</summary>
public sealed record ConsultationDay(DateOnly On, Ground Ground);

/// <summary>How long people are asked, and by when what follows is done.</summary>
public static class ConsultationTerms
{
    private static readonly List<ConsultationTerm> Rows = LawBook.ReadRows<ConsultationTerm>("Consulting/terms.json");

    /// <summary>Null on a day when the law has no such term.</summary>
    public static ConsultationTerm? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);

    /// <summary>The first day on which a consultation begun on a day may be closed; null before the law.</summary>
    public static ConsultationDay? EarliestClose(DateOnly published) => DayOf("comment", published, published);

    /// <summary>The same for the draft of a village code, which its own decree has posted longer; null before the decree.</summary>
    public static ConsultationDay? EarliestCloseOfVillageCode(DateOnly posted) =>
        Procedures.Find(ActKind.VillageCode, ActStep.Consult, posted) is { } step && step.LastDayFrom(posted) is { } day
            ? new(day, new(step.Demand, step.Basis, step.Confidence))
            : null;

    /// <summary>Why a consultation may not be closed on a day; null when it may.</summary>
    public static Refusal? RefusalToClose(ConsultationDay? earliest, DateOnly closing) =>
        earliest is null ? new("consultation.before-the-law")
        : closing < earliest.On ? new("consultation.too-short", earliest.Ground.Basis)
        : null;

    internal static ConsultationDay? DayOf(string key, DateOnly lawOf, DateOnly anchor) =>
        Find(key, lawOf) is { } term ? new(term.DayFrom(anchor), term.Ground) : null;
}
