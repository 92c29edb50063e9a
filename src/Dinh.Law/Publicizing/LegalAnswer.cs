namespace Dinh.Law.Publicizing;

/// <summary>Hỏi – đáp pháp luật: one question about the law with its answer in plain words.</summary>
/// <param name="Key">"niem-yet".</param>
/// <param name="Basis">The places it rests on.</param>
/// <param name="From">The first day on which the answer is right.</param>
public sealed record LegalAnswer(string Key, Sentence Question, Sentence Answer, IReadOnlyList<Citation> Basis, DateOnly From, Confidence Confidence);

/// <summary>One question of a quiz on the law.</summary>
/// <param name="Right">Which of the choices is right, from 1.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record LegalQuestion(
    string Key,
    Sentence Question,
    IReadOnlyList<Sentence> Choices,
    int Right,
    Sentence Because,
    Citation Basis,
    DateOnly From,
    Confidence Confidence
);

/// <summary>Questions on the law that any body may take over as its own.</summary>
public static class LegalStarters
{
    private static readonly List<LegalAnswer> Known = LawBook.ReadRows<LegalAnswer>("Publicizing/answers.json");
    private static readonly List<LegalQuestion> Asked = LawBook.ReadRows<LegalQuestion>("Publicizing/quiz.json");

    public static IReadOnlyList<LegalAnswer> AnswersOn(DateOnly day) => [.. Known.Where(a => a.From <= day)];

    public static IReadOnlyList<LegalQuestion> QuestionsOn(DateOnly day) => [.. Asked.Where(q => q.From <= day)];

    public static LegalAnswer? Find(string key, DateOnly day) => Known.Find(a => a.Key == key && a.From <= day);
}
