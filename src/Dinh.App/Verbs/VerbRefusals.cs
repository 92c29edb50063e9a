using Dinh.Law;
using Dinh.Reading.Files;

namespace Dinh.App.Verbs;

internal static class VerbRefusals
{
    /// <summary>The one line on standard error that says what to do.</summary>
    public static async Task<int> RefuseAsync(this Verb verb, Sentence sentence)
    {
        await Console.Error.WriteLineAsync($"dinh {verb.Name}: {sentence.Vi} ({sentence.En})");
        return 2;
    }

    /// <summary>Why that file could not be read, and what to do about it.</summary>
    public static Task<int> RefuseAsync(this Verb verb, string file, Refusal refusal)
    {
        var told = FileRefusals.For(refusal.Code);
        return verb.RefuseAsync(new($"{file}: {told.Vi}", $"{told.En} [{refusal.Code}]"));
    }
}
