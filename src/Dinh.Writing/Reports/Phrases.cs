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
internal sealed record PhraseClause(string Of, string Says, string? None = null)
{
    private static readonly string[] Dependent = ["trong đó ", "tại ", "thuộc ", "đạt ", "với ", "trên "];

    /// <summary>Whether it hangs on the clause before it.</summary>
    public bool IsDependent => Dependent.Any(d => Says.StartsWith(d, StringComparison.Ordinal));
}

/// <summary>Where a figure is told, if not in its own section.</summary>
/// <param name="Part">The key of the part; empty for none.</param>
internal sealed record Told(string Of, string Part);

/// <summary>The sentences of the forms that come with the programme; figures of other forms are told by their labels.</summary>
public static class Phrases
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly List<Phrase> All = Read<Phrase>("phrases");

    private static readonly Dictionary<string, string> Places = Read<Told>("places").ToDictionary(t => t.Of, t => t.Part);

    /// <summary>The cells of which there are sentences, or which are told elsewhere.</summary>
    public static IEnumerable<string> Cells => All.SelectMany(p => p.Clauses).Select(c => c.Of).Concat(Places.Keys);

    internal static IEnumerable<Phrase> For(string section) => All.Where(p => p.Section == section);

    /// <summary>The part in which an indicator is told; null for its own section.</summary>
    internal static string? PlaceOf(string indicator) => Places.GetValueOrDefault(indicator);

    private static List<T> Read<T>(string name)
    {
        using var rows = typeof(Phrases).Assembly.GetManifestResourceStream($"Reports/{name}.json")!;
        return JsonSerializer.Deserialize<List<T>>(rows, Reading)!;
    }
}
