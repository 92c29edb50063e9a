using Dinh.Law.Text;

namespace Dinh.Reading.Matching;

/// <summary>Finds the tasks of a higher plan again in a lower one: reworded, merged, split, in another order or under other leads.</summary>
/// <remarks>
/// Words weigh by their rarity among the higher plan's tasks, so that what tells one task from its sisters decides. What a lower task already
/// answers for counts little for another: a plan that kept one of two like tasks does not cover both.
/// </remarks>
public static class TaskMatcher
{
    // Weighed on plans with planted omissions; the test beside holds what they reach.
    private const double EnoughAlone = 0.45;
    private const double EnoughBeside = 0.5;

    /// <summary>What words count that the lower task has already answered another task with.</summary>
    private const double SpentWeight = 0.3;

    /// <summary>A title in many words is found by few of its rare ones: its weight is capped at so many of the rarest.</summary>
    private const double MostRare = 2;

    private const double PairWorth = 0.6;
    private const double SyllableWorth = 0.3;

    public static IReadOnlyList<TaskMatch> Match(IReadOnlyList<TaskText> higher, IReadOnlyList<TaskText> lower)
    {
        ArgumentNullException.ThrowIfNull(higher);
        ArgumentNullException.ThrowIfNull(lower);
        var asked = higher.Select(t => new Task(t, TaskFeatures.Of(t.Title))).ToList();
        var given = lower.Select(t => new Task(t, TaskFeatures.Of($"{t.Title} . {TaskFeatures.Unlabelled(t.Detail)}"))).ToList();
        var weights = Weights(asked);
        if (weights.Count == 0)
            return [];

        return [.. given.SelectMany(g => Answers(g, asked, weights)).OrderBy(m => m.Higher, StringComparer.Ordinal).ThenByDescending(m => m.Share)];
    }

    /// <summary>Those that say much the same as one, the nearest first. They are laid together, not ticked off, so no words are spent.</summary>
    public static IReadOnlyList<TaskMatch> Near(TaskText one, IReadOnlyList<TaskText> others)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(others);
        var asked = new Task(one, TaskFeatures.Of(one.Title));
        var given = others.Select(t => new Task(t, TaskFeatures.Of($"{t.Title} . {TaskFeatures.Unlabelled(t.Detail)}"))).ToList();
        var weights = Weights([asked, .. others.Select(t => new Task(t, TaskFeatures.Of(t.Title)))]);
        return asked.Features.Count == 0
            ? []
            :
            [
                .. given
                    .Select(g => (Given: g, Score: Score(asked, g, weights, [])))
                    .Where(g => g.Score >= EnoughAlone)
                    .OrderByDescending(g => g.Score)
                    .Select(g => Found(asked, g.Given, weights, g.Score)),
            ];
    }

    private static Dictionary<string, double> Weights(List<Task> asked) =>
        asked.SelectMany(t => t.Features.Keys).GroupBy(f => f).ToDictionary(g => g.Key, g => Math.Log(1 + ((double)asked.Count / g.Count())) * Worth(g.Key));

    private static double Worth(string feature) =>
        feature[0] == '*' ? 1
        : feature.Contains(' ', StringComparison.Ordinal) ? PairWorth
        : SyllableWorth;

    /// <summary>The higher tasks that one lower task answers, the best first; each takes its words from the next.</summary>
    private static IEnumerable<TaskMatch> Answers(Task given, List<Task> asked, Dictionary<string, double> weights)
    {
        var spent = new HashSet<string>();
        var open = asked.ToList();
        while (open.Count > 0)
        {
            var best = open.Select(a => (Asked: a, Score: Score(a, given, weights, spent))).MaxBy(s => s.Score);
            if (best.Score < (spent.Count == 0 ? EnoughAlone : EnoughBeside))
                yield break;

            yield return Found(best.Asked, given, weights, best.Score);
            spent.UnionWith(best.Asked.Features.Keys.Where(given.Features.ContainsKey));
            open.Remove(best.Asked);
        }
    }

    private static double Score(Task asked, Task given, Dictionary<string, double> weights, HashSet<string> spent)
    {
        var whole = Math.Min(asked.Features.Keys.Sum(f => weights[f]), MostRare * weights.Values.Max());
        var shared = asked.Features.Keys.Where(given.Features.ContainsKey).Sum(f => weights[f] * (spent.Contains(f) ? SpentWeight : 1));
        return shared == 0 ? 0 : (shared / whole) + Leaning(asked.Text, given.Text);
    }

    /// <summary>Kind, time and roles tip the scales; they never decide alone.</summary>
    private static double Leaning(TaskText asked, TaskText given)
    {
        var kind =
            asked.Kind.Length == 0 || given.Kind.Length == 0 ? 0
            : asked.Kind == given.Kind ? 0.08
            : -0.08;
        return kind + (Meet(asked, given) ? 0.04 : -0.04) + (ShareBody(asked, given) ? 0.03 : 0);
    }

    private static bool ShareBody(TaskText one, TaskText other) => BodiesOf(one).Intersect(BodiesOf(other)).Any();

    private static string[] BodiesOf(TaskText task) =>
        SearchText.Fold(task.Roles).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Meet(TaskText one, TaskText other) =>
        (one.Start ?? DateOnly.MinValue) <= (other.End ?? DateOnly.MaxValue) && (other.Start ?? DateOnly.MinValue) <= (one.End ?? DateOnly.MaxValue);

    private static TaskMatch Found(Task asked, Task given, Dictionary<string, double> weights, double score) =>
        new(asked.Text.Key, given.Text.Key, Math.Clamp(score, 0, 1))
        {
            Shared = [.. asked.Features.Keys.Where(given.Features.ContainsKey).OrderByDescending(f => weights[f]).Select(f => given.Features[f])],
            SameKind = asked.Text.Kind.Length > 0 && asked.Text.Kind == given.Text.Kind,
            SameTime = asked.Text.End is not null && given.Text.End is not null && Meet(asked.Text, given.Text),
        };

    private sealed record Task(TaskText Text, Dictionary<string, string> Features);
}
