namespace Dinh.App.Verbs;

/// <summary>Lists every verb, with its arguments and what it does.</summary>
internal sealed class HelpVerb : Verb
{
    public override string Name => "help";

    public override string Usage => "help: this list";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        foreach (var verb in VerbTable.All().OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            var words = verb.Usage.Split(": ", 2);
            await Console.Out.WriteLineAsync($"./dinh {words[0].Replace(" | ", "\n./dinh ", StringComparison.Ordinal)}\n    {words[^1]}");
        }

        return 0;
    }
}
