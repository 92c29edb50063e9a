using System.Data.Common;
using System.Reflection;

namespace Dinh.App.Verbs;

/// <summary>Finds the verb that the first words name, and runs it.</summary>
internal static class VerbTable
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var verb = All().OrderByDescending(v => v.Name.Length).FirstOrDefault(v => Matches(v, arguments));
        if (verb is null)
        {
            await Console.Error.WriteLineAsync("dinh: unknown command. The commands are: " + string.Join(", ", All().Select(v => v.Name).Order()));
            return 2;
        }

        try
        {
            return await verb.RunAsync([.. arguments.Skip(verb.Name.Split(' ').Length)], CancellationToken.None);
        }
        catch (DbException fault)
        {
            // Whoever typed the command cannot mend a trace, but can name another database or begin this one.
            await Console.Error.WriteLineAsync($"dinh {verb.Name}: {FirstLine(fault)} Name the database in DINH_DATABASE; './dinh serve' begins a new one.");
            return 2;
        }
    }

    /// <summary>Every verb of the program.</summary>
    internal static IEnumerable<Verb> All() =>
        Assembly.GetExecutingAssembly().GetTypes().Where(t => t.IsSubclassOf(typeof(Verb)) && !t.IsAbstract).Select(t => (Verb)Activator.CreateInstance(t)!);

    private static string FirstLine(DbException fault) => fault.Message.Split('\n')[0].Trim().TrimEnd('.') + ".";

    private static bool Matches(Verb verb, string[] arguments)
    {
        var words = verb.Name.Split(' ');
        return arguments.Length >= words.Length && words.SequenceEqual(arguments.Take(words.Length));
    }
}
