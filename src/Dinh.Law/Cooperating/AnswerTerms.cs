using Dinh.Law.Time;

namespace Dinh.Law.Cooperating;

/// <summary>How a body is asked: as one that must, or as one that may.</summary>
public enum AskedAs
{
    Order,
    Request,
}

/// <summary>Within how many days an answer is awaited, from which day this holds, and how far that may be trusted.</summary>
public sealed record AnswerTerm(AskedAs Asked, DateOnly From, int Days, bool Working, Confidence Confidence, string Note)
{
    /// <summary>The last day to answer what was asked on a day.</summary>
    public DateOnly DueAfter(DateOnly day, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Working ? calendar.AddDays(day, Days) : day.AddDays(Days);
    }

    /// <summary>The term in words, with what it rests on.</summary>
    public Sentence Reason =>
        new(
            $"{Days} ngày{(Working ? " làm việc" : "")}, {Note} ({Confidence.Remark.Vi})",
            $"{Days} {(Working ? "working " : "")}days by custom ({Confidence.Remark.En})"
        );
}

/// <summary>The terms in which bodies answer what they are asked to do.</summary>
public static class AnswerTerms
{
    private static readonly List<AnswerTerm> Rows = [.. LawBook.ReadRows<AnswerTerm>("Cooperating/answer-terms.json").OrderByDescending(t => t.From)];

    public static AnswerTerm On(AskedAs asked, DateOnly day) =>
        Rows.Find(t => t.Asked == asked && t.From <= day) ?? throw new NotInForceException(day, Rows[^1].From);
}
