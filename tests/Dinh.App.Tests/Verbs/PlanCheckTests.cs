using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Dinh.App.Tests.Verbs;

/// <summary>"dinh plan check" as a script calls it.</summary>
public sealed class PlanCheckTests : IDisposable
{
    private const string Plan = "KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n\nI. NỘI DUNG\n- Cở quan phối hợp: Sở Tư pháp.\n";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.txt");

    public PlanCheckTests() => File.WriteAllText(file, Plan);

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task It_prints_each_finding_as_one_row_of_json()
    {
        var (code, output, _) = await RunAsync(file, "--json");

        using var answer = JsonDocument.Parse(output);
        var rows = answer.RootElement.EnumerateArray().ToList();
        var slip = Assert.Single(rows, r => r.GetProperty("rule").GetString() == "spelling.phrase");
        Assert.Equal(0, code);
        Assert.Equal("warning", slip.GetProperty("severity").GetString());
        Assert.Equal(5, slip.GetProperty("line").GetInt32());
        Assert.Equal("Cở quan", slip.GetProperty("quote").GetString());
        Assert.All(rows, r => Assert.Equal(["rule", "severity", "line", "quote", "message", "advice"], r.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public async Task Without_json_each_line_opens_with_the_file_and_line()
    {
        var (code, output, _) = await RunAsync(file);

        Assert.Equal(0, code);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.StartsWith($"{file}:", l));
        Assert.Contains($"{file}:5: warning: ", output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_two_and_one_line()
    {
        var (code, output, error) = await RunAsync(file + ".none");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_file_that_is_no_plan_at_all_ends_with_two_and_one_line()
    {
        var broken = Path.ChangeExtension(file, ".docx");
        await File.WriteAllBytesAsync(broken, [1, 2, 3, 0, 255], TestContext.Current.CancellationToken);

        var (code, output, error) = await RunAsync(broken, "--json");
        File.Delete(broken);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Without_a_file_or_with_two_it_ends_with_two_and_one_line()
    {
        foreach (
            var words in (string[][])
                [
                    [],
                    [file, file],
                    ["--json"],
                ]
        )
        {
            var (code, output, error) = await RunAsync(words);

            Assert.Equal((2, ""), (code, output));
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "dinh.dll"), "plan", "check", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var dinh = Process.Start(start)!;
        var output = dinh.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await dinh.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await dinh.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (dinh.ExitCode, await output, error);
    }
}
