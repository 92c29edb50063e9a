using Dinh.Law;
using BodyKindOfLaw = Dinh.Law.Units.BodyKind;

namespace Dinh.Domain.People.Matching;

/// <summary>The kinds of bodies that the law has done away with before a day, by the names that papers still use.</summary>
internal sealed class AbolishedKinds(DateOnly day, NameWords words)
{
    private const string CommuneLevel = " cap xa";

    private readonly List<(string Key, BodyKindOfLaw Kind)> names =
    [
        .. Law
            .Units.Bodies.All.Where(k => k.LastDay < day)
            .SelectMany(k => (k.Also ?? []).Prepend(k.Name).Select(n => (Key: words.WithoutLeaders(words.Key(n)), Kind: k)))
            .OrderByDescending(n => n.Key.Length),
    ];

    /// <summary>The kind that the name opens with; null when it stands, or is not known.</summary>
    public BodyKindOfLaw? Of(string key) => names.Find(n => key == n.Key || key.StartsWith(n.Key + " ", StringComparison.Ordinal)).Kind;

    /// <summary>The name of a successor without its level: the bodies of the paper's own units are meant.</summary>
    public static string WithoutLevel(string key) => key.EndsWith(CommuneLevel, StringComparison.Ordinal) ? key[..^CommuneLevel.Length] : key;

    /// <summary>Since when it is no more, who took over, and how far that may be trusted.</summary>
    public static Sentence Told(BodyKindOfLaw kind)
    {
        var (ending, remark) = (kind.Ending!, kind.Confidence.Remark);
        return new($"{ending.Vi} {kind.Note} ({remark.Vi})".Replace("  ", " ", StringComparison.Ordinal), $"{ending.En} ({remark.En})");
    }
}
