using System.Diagnostics;
using Dinh.App.Verbs;
using Xunit;

namespace Dinh.App.Tests.Verbs;

public sealed class HelpVerbTests
{
    private static readonly Verb[] Verbs =
    [
        .. typeof(Verb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Verb)) && !t.IsAbstract).Select(t => (Verb)Activator.CreateInstance(t)!),
    ];

    [Theory]
    [InlineData]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Without_a_word_or_asked_for_help_every_verb_is_listed_with_what_it_does(params string[] words)
    {
        var (code, output, error) = await RunAsync(words);

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.All(Verbs, verb => Assert.Contains($"./dinh {verb.Name}", output, StringComparison.Ordinal));
        Assert.All(Verbs, verb => Assert.Contains($"    {verb.Usage.Split(": ", 2)[1]}\n", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_usage_begins_with_its_verb_and_says_after_a_colon_what_it_does() =>
        Assert.All(Verbs, verb => Assert.Matches($"^{verb.Name}( [^:]+)?: .+", verb.Usage));

    [Fact]
    public async Task A_word_that_is_no_verb_is_refused_with_one_line()
    {
        var (code, output, error) = await RunAsync("unknown");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_database_that_was_never_begun_is_told_in_one_line()
    {
        var (code, output, error) = await RunAsync("units", "find", "dinh bien");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("DINH_DATABASE", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "dinh.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DINH_DATABASE"] = "Data Source=:memory:";
        using var dinh = Process.Start(start)!;
        var output = dinh.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await dinh.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await dinh.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (dinh.ExitCode, (await output).ReplaceLineEndings("\n"), error);
    }
}
