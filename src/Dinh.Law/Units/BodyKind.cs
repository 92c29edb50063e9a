using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.Law.Units;

/// <summary>A kind of public body that exists at a level, from a first to a last day, and who stands in its place afterwards.</summary>
/// <param name="Name">Its full name without the unit's: "Phòng Nội vụ".</param>
/// <param name="Level">The key of its level.</param>
/// <param name="Confidence">How far the dates may be trusted.</param>
/// <param name="Also">Other ways of writing it.</param>
/// <param name="From">Its first day; null when it is older than the records.</param>
/// <param name="LastDay">Its last day; null while it exists.</param>
/// <param name="Successors">Who took over; the first took most.</param>
/// <param name="Note">What else must be known, in Vietnamese.</param>
public sealed record BodyKind(
    string Name,
    string Level,
    Confidence Confidence,
    IReadOnlyList<string>? Also = null,
    DateOnly? From = null,
    DateOnly? LastDay = null,
    IReadOnlyList<string>? Successors = null,
    string? Note = null
)
{
    public bool ExistsOn(DateOnly day) => (From is null || From <= day) && (LastDay is null || day <= LastDay);

    /// <summary>Why the body must not be named on a later day, and who is meant instead; null while it exists.</summary>
    public Sentence? Ending =>
        LastDay is not { } last
            ? null
            : new(
                $"{Name} không còn từ ngày {WindowText.Day(last.AddDays(1))}; việc chuyển về {string.Join(", ", Successors ?? [])}.",
                $"{Name} ended on {last:yyyy-MM-dd}; its work passed to {string.Join(", ", Successors ?? [])}."
            );
}

/// <summary>A body named in a text, and where.</summary>
public readonly record struct BodyMention(int Start, int Length, BodyKind Kind);

/// <summary>The kinds of public bodies known to the program.</summary>
public static class Bodies
{
    private static readonly List<BodyKind> Rows = LawBook.ReadRows<BodyKind>("Units/bodies.json");

    /// <summary>Longest names first, so that a name inside a longer one is not taken for it.</summary>
    private static readonly List<(string Folded, BodyKind Kind)> Names =
    [
        .. Rows.SelectMany(b => (b.Also ?? []).Prepend(b.Name).Select(n => (SearchText.Fold(n), b))).OrderByDescending(n => n.Item1.Length),
    ];

    public static IReadOnlyList<BodyKind> All => Rows;

    /// <summary>The kind that a body's name opens with ("Sở Nội vụ tỉnh Lào Cai"); null when unknown.</summary>
    public static BodyKind? Find(string name)
    {
        var folded = SearchText.Fold(name).Trim();
        return Names.Find(n => Stands(folded, 0, n.Folded)).Kind;
    }

    /// <summary>The bodies a text (in composed letters) names although they did not exist on that day, in the order of the text.</summary>
    public static IReadOnlyList<BodyMention> Missing(string text, DateOnly day)
    {
        var folded = SearchText.Fold(text);
        if (folded.Length != text.Length)
            return [];

        var taken = new bool[text.Length];
        var mentions = new List<BodyMention>();
        foreach (var (name, kind) in Names)
        {
            for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (taken[at] || !Stands(folded, at, name))
                    continue;

                taken.AsSpan(at, name.Length).Fill(true);
                if (!kind.ExistsOn(day))
                    mentions.Add(new(at, name.Length, kind));
            }
        }

        return [.. mentions.OrderBy(m => m.Start)];
    }

    private static bool Stands(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
}
