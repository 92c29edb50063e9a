using System.Text.Json;

namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>Reads the word lists that stand beside the rules.</summary>
internal static class LexiconFile
{
    public static T Read<T>(string name)
    {
        using var file =
            typeof(LexiconFile).Assembly.GetManifestResourceStream($"Proofreading/Lexicon/{name}.json")
            ?? throw new FileNotFoundException($"There is no word list '{name}'.");
        return JsonSerializer.Deserialize<T>(file, JsonSerializerOptions.Web)!;
    }
}
