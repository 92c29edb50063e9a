using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A labelled field of a task: "- Cơ quan chủ trì: Sở Nội vụ."</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Name">The label as printed, without the colon.</param>
/// <param name="Role">What it holds; null when it is some other label.</param>
/// <param name="ValueStart">Where the value begins.</param>
internal sealed partial record LabelledField(Passage Passage, string Name, string? Role, int ValueStart)
{
    public string Value => Passage.Text[ValueStart..];

    public bool HasBullet => Passage.Marker?.Kind == MarkerKind.Bullet;

    public static LabelledField? Of(Passage passage)
    {
        if (passage.IsCell || passage.Marker is { Kind: not MarkerKind.Bullet })
            return null;

        var offset = passage.Marker?.Length ?? 0;
        var match = Patterns.Label().Match(passage.Text[offset..]);
        if (!match.Success || match.Groups["l"].Value.Split(' ').Length > 6)
            return null;

        var name = match.Groups["l"].Value.Trim();
        return new(passage, name, RoleOf(name), offset + match.Length);
    }

    /// <summary>Whether the words begin with a label that names a role or a time: "Đơn vị chủ trì: …".</summary>
    public static bool Begins(string words) => Patterns.Label().Match(words) is { Success: true } match && RoleOf(match.Groups["l"].Value.Trim()) is not null;

    public static IEnumerable<LabelledField> In(Galley galley) => galley.In(Zone.Body).Select(Of).OfType<LabelledField>();

    private static string? RoleOf(string name)
    {
        var fold = Dinh.Law.Text.SearchText.Fold(name);
        if (fold.StartsWith("thoi ", StringComparison.Ordinal))
            return "time";
        if (!HolderForm().IsMatch(fold))
            return null;
        if (fold.Contains("chu tri", StringComparison.Ordinal))
            return "lead";
        if (fold.Contains("tham muu", StringComparison.Ordinal))
            return "advise";
        return fold.Contains("phoi hop", StringComparison.Ordinal) ? "coordinate"
            : fold.Contains("thuc hien", StringComparison.Ordinal) ? "lead"
            : null;
    }

    [GeneratedRegex(@"^(co quan|don vi|bo phan|cong chuc|phong|to chuc|nguoi|chu tri|phoi hop|tham muu|don vi,)", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex HolderForm();
}
