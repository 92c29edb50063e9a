using System.Globalization;
using System.Text;
using Dinh.Law;

namespace Dinh.Domain.Publicity;

/// <summary>Câu đố pháp luật: a few questions, each with its right answer, why, and the article.</summary>
/// <param name="Intro">What is said before them.</param>
public sealed record Quiz(string Intro, IReadOnlyList<QuizQuestion> Questions)
{
    public const int Fewest = 3;
    public const int Most = 10;
    public const int LongestText = 500;

    public Refusal? RefusedToPublish =>
        Questions.Count is < Fewest or > Most ? new("quiz.number-of-questions")
        : Questions.Any(q => string.IsNullOrWhiteSpace(q.Question) || string.IsNullOrWhiteSpace(q.Because)) ? new("quiz.question-incomplete")
        : Questions.Any(q => q.Choices.Count is < 2 or > 6 || q.Choices.Any(string.IsNullOrWhiteSpace)) ? new("quiz.choices")
        : Questions.Any(q => q.Right < 1 || q.Right > q.Choices.Count) ? new("quiz.without-right-answer")
        : Texts.Any(t => t.Length > LongestText) ? new("quiz.too-long")
        : null;

    private IEnumerable<string> Texts => Questions.SelectMany(q => q.Choices.Append(q.Question).Append(q.Because).Append(q.Basis));

    /// <summary>All of it in one text: what is looked through for personal data, and what the seal of a version covers.</summary>
    public string AsText()
    {
        var text = new StringBuilder(Intro);
        foreach (var (question, n) in Questions.Select((q, n) => (q, n + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n{n}. {question.Question}");
            foreach (var (choice, c) in question.Choices.Select((c, i) => (c, i + 1)))
                text.Append(CultureInfo.InvariantCulture, $"\n{(c == question.Right ? "[x]" : "[ ]")} {choice}");
            text.Append(CultureInfo.InvariantCulture, $"\n→ {question.Because} {question.Basis}");
        }

        return text.ToString();
    }

    /// <summary>How many of the answers, one a question from 1, are right; 0 stands for no answer.</summary>
    public int RightOf(IReadOnlyList<int> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Questions.Where((q, n) => n < answers.Count && answers[n] == q.Right).Count();
    }
}

/// <summary>One question of a quiz.</summary>
/// <param name="Right">Which of the choices, from 1.</param>
/// <param name="Basis">The place in the law.</param>
public sealed record QuizQuestion(string Question, IReadOnlyList<string> Choices, int Right, string Because, string Basis);
