using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Law.Text;

namespace Dinh.Reading.Rolls;

/// <summary>What a column of a sheet of households says.</summary>
public enum RollColumn
{
    /// <summary>Nothing that a roll keeps.</summary>
    Ignored,

    /// <summary>The sheet's own count of rows.</summary>
    Number,

    /// <summary>Whole name of the representative.</summary>
    Name,

    /// <summary>Family and middle name, where the given name has a column of its own.</summary>
    NameBegin,

    NameEnd,

    Born,

    Phone,

    /// <summary>Where the household lives; several such columns are joined.</summary>
    Address,

    /// <summary>Who may come in the representative's stead.</summary>
    Substitute,

    /// <summary>What each row's person is to the head: then only the head's row is a household.</summary>
    Relation,

    Note,

    /// <summary>The number of an identity paper: known, and left out on purpose.</summary>
    Identity,
}

/// <summary>The usual headings of such sheets, as village heads write them.</summary>
internal static class RollHeadings
{
    private const int LongestHeading = 60;

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly IReadOnlyList<Heading> Known = Read();

    /// <summary>Null for what is no heading that is known.</summary>
    public static RollColumn? Of(string text)
    {
        var words = WordsOf(text);
        if (words.Length is 0 or > LongestHeading || words.StartsWith("danh sach", StringComparison.Ordinal))
            return null;
        var padded = $" {words} ";
        var known =
            Known.FirstOrDefault(h => h.Exact.Contains(words))
            ?? Known.FirstOrDefault(h => h.Within.Any(w => padded.Contains($" {w} ", StringComparison.Ordinal)));
        return known?.Column;
    }

    /// <summary>Whether the heading names the representative rather than another head of the household.</summary>
    public static bool IsOfRepresentative(string text) => WordsOf(text).Contains("dai dien", StringComparison.Ordinal);

    // Small, without marks, each sign that is no letter a space: "Họ và tên (chủ hộ)" and "HỌ VÀ TÊN\nCHỦ HỘ" are one.
    private static string WordsOf(string text) =>
        string.Join(
            ' ',
            string.Concat(SearchText.Fold(text).Select(c => char.IsLetterOrDigit(c) || c is '#' or '&' ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private static IReadOnlyList<Heading> Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Rolls/headings.json")!;
        return
        [
            .. JsonSerializer
                .Deserialize<List<Heading>>(file, Written)!
                .Select(h => h with { Exact = [.. h.Exact.Select(WordsOf)], Within = [.. h.Within.Select(WordsOf)] }),
        ];
    }

    private sealed record Heading(RollColumn Column)
    {
        public IReadOnlyList<string> Exact { get; init; } = [];

        public IReadOnlyList<string> Within { get; init; } = [];
    }
}
