using System.Text.Json;
using Dinh.Reading.Screening.Personal;

namespace Dinh.Reading.Screening.Words;

/// <summary>The lists that personal data are known by. Each says where it comes from and how far it may be trusted.</summary>
internal sealed record Lexicon
{
    public required Listed ProvinceCodes { get; init; }

    public required Listed Centuries { get; init; }

    public required Listed MobilePrefixes { get; init; }

    public required Listed AreaCodes { get; init; }

    public required Listed HealthCardGroups { get; init; }

    public required Listed Banks { get; init; }

    public required KeywordList Keywords { get; init; }

    public required Listed NotBorn { get; init; }

    public required Listed Cohorts { get; init; }

    public required Listed Statuses { get; init; }

    public required Listed OfficeDomains { get; init; }

    public static Lexicon All { get; } = WordFile.Read<Lexicon>("lexicon");

    /// <param name="Source">Where the list comes from.</param>
    /// <param name="Confidence">"text", "secondary" or "memory".</param>
    internal sealed record Listed(string Source, string Confidence, HashSet<string> Values);

    /// <summary>Words that announce what follows, folded, by what they announce.</summary>
    internal sealed record KeywordList(string Source, string Confidence, IReadOnlyDictionary<Topic, string[]> Values);
}

/// <summary>Reads the files of words that stand beside the code.</summary>
internal static class WordFile
{
    public static T Read<T>(string name)
    {
        using var file =
            typeof(WordFile).Assembly.GetManifestResourceStream($"Screening/Words/{name}.json")
            ?? throw new FileNotFoundException($"There is no list '{name}'.");
        return JsonSerializer.Deserialize<T>(file, JsonSerializerOptions.Web)!;
    }
}
