using Dinh.Domain.Common;
using Dinh.Domain.Publicity;

namespace Dinh.Data.Publicity;

/// <summary>How often something came out of a quiz: a score, or a choice. Attempts are counted, never persons; nothing of who answered is kept.</summary>
public sealed class QuizTally
{
    public required Id<Article> ArticleId { get; init; }

    /// <summary>The version of the quiz that was answered.</summary>
    public required int Version { get; init; }

    /// <summary>"=3" for three right answers; "2:1" for the first choice of the second question.</summary>
    public required string Mark { get; init; }

    public int Times { get; private set; }

    public static string OfScore(int right) => $"={right}";

    public static string OfChoice(int question, int choice) => $"{question}:{choice}";
}
