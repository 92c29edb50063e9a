using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.Domain.Publicity;

/// <summary>Đối tượng: for whom something is done, by village and by group.</summary>
/// <param name="Villages">The villages as named that day; none stands for the whole commune.</param>
/// <param name="Groups">The groups, each with the language in which it is spoken to where that matters.</param>
public sealed record Audience(IReadOnlyList<string> Villages, IReadOnlyList<AudienceShare> Groups)
{
    public const int LongestLanguage = 80;

    public static Audience Everybody { get; } = new([], []);

    public Refusal? Refused =>
        Groups.Any(g => AudienceGroups.Find(g.Group) is null) ? new("publicity.unknown-group")
        : Groups.Any(g => g.Language?.Length > LongestLanguage) ? new("publicity.language-too-long")
        : null;
}

/// <summary>One group of an audience.</summary>
/// <param name="Group">The key of an <see cref="AudienceGroup"/>.</param>
/// <param name="Language">"tiếng Tày"; null where it is Vietnamese.</param>
public sealed record AudienceShare(string Group, string? Language = null);
