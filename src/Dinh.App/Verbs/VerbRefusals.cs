using Dinh.Law;

namespace Dinh.App.Verbs;

internal static class VerbRefusals
{
    /// <summary>The one line on standard error that says what to do.</summary>
    public static async Task<int> RefuseAsync(this Verb verb, Sentence sentence)
    {
        await Console.Error.WriteLineAsync($"dinh {verb.Name}: {sentence.Vi} ({sentence.En})");
        return 2;
    }
}
