using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dinh.Writing.Reports;

/// <summary>One sentence of a section, as administrative papers say it; it is told as far as its figures are known.</summary>
/// <param name="Lead">Who did it; empty where the first clause begins the sentence.</param>
internal sealed record Phrase(string Section, string Lead, IReadOnlyList<PhraseClause> Clauses);

/// <summary>What a sentence says of one figure.</summary>
/// <param name="Of">The key of its cell.</param>
/// <param name="Says">The words, with {n} for the number.</param>
/// <param name="None">The words where there was none; null to name it among what did not occur.</param>
internal sealed record PhraseClause(string Of, string Says, string? None = null);

/// <summary>The sentences of the forms that come with the programme; figures of other forms are told by their labels.</summary>
public static class Phrases
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly List<Phrase> All = Read();

    /// <summary>The cells of which there are sentences.</summary>
    public static IEnumerable<string> Cells => All.SelectMany(p => p.Clauses).Select(c => c.Of);

    internal static IEnumerable<Phrase> For(string section) => All.Where(p => p.Section == section);

    private static List<Phrase> Read()
    {
        using var rows = typeof(Phrases).Assembly.GetManifestResourceStream("Reports/phrases.json")!;
        return JsonSerializer.Deserialize<List<Phrase>>(rows, Reading)!;
    }
}
