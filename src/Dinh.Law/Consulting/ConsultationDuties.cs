namespace Dinh.Law.Consulting;

/// <summary>Whose decision people were asked about.</summary>
public enum ConsultationCase
{
    /// <summary>The commune decides.</summary>
    OwnMatter,

    /// <summary>A higher body decides and gave the commune the asking.</summary>
    HigherMatter,

    /// <summary>A decision that imposes a duty on citizens, or ends or limits their rights (Article 25(8)).</summary>
    Affected,

    /// <summary>The head of an agency or public unit decides.</summary>
    Agency,

    /// <summary>A state enterprise decides.</summary>
    StateEnterprise,

    /// <summary>Administrative units are set up, dissolved, merged, divided, re-bordered or renamed.</summary>
    UnitChange,
}

/// <summary>Trách nhiệm tiếp thu, giải trình: what those who take comments owe to those who gave them.</summary>
public sealed record ConsultationDuty : LegalRow
{
    /// <summary>"plan", "answer", "publish", "report-up", "explain-majority", "report-council", "hear", "meet-many", "organise" or "ballots".</summary>
    public required string Key { get; init; }

    public required ConsultationCase When { get; init; }

    public required Sentence Who { get; init; }
}

public static class ConsultationDuties
{
    private static readonly List<ConsultationDuty> Rows = LawBook.ReadRows<ConsultationDuty>("Consulting/duties.json");

    /// <summary>In the order in which they fall due.</summary>
    public static IReadOnlyList<ConsultationDuty> Of(ConsultationCase when, DateOnly day) => [.. Rows.On(day).Where(r => r.When == when)];

    public static ConsultationDuty? Find(string key, ConsultationCase when, DateOnly day) => Rows.Find(day, r => r.Key == key && r.When == when);

    /// <summary>Why a draft may not go to signature yet: every comment is owed an answer. Null when it may.</summary>
    /// <param name="when">Whose decision it is.</param>
    /// <param name="comments">How many comments were given.</param>
    /// <param name="answered">How many were accepted or explained.</param>
    /// <param name="day">The day on which it would go.</param>
    public static Refusal? ToSignature(ConsultationCase when, int comments, int answered, DateOnly day) =>
        answered >= comments ? null : new("consultation.unanswered", Find("answer", when, day)?.Basis);

    /// <summary>What must be explained when a decision departs from what most wanted; null when it does not, or nobody is bound to.</summary>
    /// <param name="when">Whose decision it is.</param>
    /// <param name="agree">How many opinions were for the draft.</param>
    /// <param name="disagree">How many were against it.</param>
    /// <param name="goesOn">Whether it is decided as drafted.</param>
    /// <param name="day">The day of the decision.</param>
    public static ConsultationDuty? AgainstMajority(ConsultationCase when, long agree, long disagree, bool goesOn, DateOnly day) =>
        agree != disagree && agree > disagree != goesOn ? Find("explain-majority", when, day) ?? Find("answer", when, day) : null;
}
