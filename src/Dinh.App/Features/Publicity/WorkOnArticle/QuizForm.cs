using Dinh.App.Features.Duties;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;

namespace Dinh.App.Features.Publicity.WorkOnArticle;

/// <summary>The questions of a quiz as its form brings them.</summary>
public sealed class QuizForm
{
    public const int MostChoices = 4;

    public IReadOnlyList<QuizLine>? Questions { get; set; }

    /// <summary>Ready-made questions to be put behind them.</summary>
    public IReadOnlyList<string>? Starters { get; set; }

    /// <summary>What was filled in; an empty line is no question.</summary>
    public Quiz Of(string intro, DateOnly today) =>
        new(
            intro,
            [
                .. (Questions ?? []).Where(q => Typed.Clean(q.Question).Length > 0).Select(q => q.Asked),
                .. LegalStarters.QuestionsOn(today).Where(s => Starters?.Contains(s.Key) == true).Select(Taken),
            ]
        );

    public static QuizQuestion Taken(LegalQuestion starter)
    {
        ArgumentNullException.ThrowIfNull(starter);
        return new(starter.Question.Vi, [.. starter.Choices.Select(c => c.Vi)], starter.Right, starter.Because.Vi, $"{starter.Basis}");
    }
}

/// <summary>One question of the form.</summary>
public sealed class QuizLine
{
    public string? Question { get; set; }

    public IReadOnlyList<string?>? Choices { get; set; }

    public int Right { get; set; }

    public string? Because { get; set; }

    public string? Basis { get; set; }

    // The right one keeps its place when empty choices before it fall out.
    public QuizQuestion Asked
    {
        get
        {
            var kept = (Choices ?? []).Select((c, n) => (Text: Typed.Clean(c), Number: n + 1)).Where(c => c.Text.Length > 0).ToList();
            return new(
                Typed.Clean(Question),
                [.. kept.Select(c => c.Text)],
                kept.FindIndex(c => c.Number == Right) + 1,
                Typed.Clean(Because),
                Typed.Clean(Basis)
            );
        }
    }
}
