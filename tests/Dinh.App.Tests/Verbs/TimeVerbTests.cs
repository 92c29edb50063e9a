using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Dinh.App.Tests.Verbs;

public sealed class TimeVerbTests
{
    [Fact]
    public async Task A_phrase_becomes_a_window_with_its_reason()
    {
        var (code, output, _) = await RunAsync("Quý III năm 2024", "--issued", "2024-01-31", "--json");

        using var answer = JsonDocument.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal("within", answer.RootElement.GetProperty("kind").GetString());
        Assert.Equal("2024-07-01", answer.RootElement.GetProperty("start").GetString());
        Assert.Equal("2024-09-30", answer.RootElement.GetProperty("end").GetString());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("recurrence").ValueKind);
        Assert.Contains("quý III là ba tháng 7, 8, 9", answer.RootElement.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task What_comes_again_names_its_day()
    {
        var (_, output, _) = await RunAsync("trước ngày 20/11 hằng năm", "--issued", "2024-01-31", "--json");

        using var answer = JsonDocument.Parse(output);
        var recurrence = answer.RootElement.GetProperty("recurrence");
        Assert.Equal("periodic", answer.RootElement.GetProperty("kind").GetString());
        Assert.Equal("yearly", recurrence.GetProperty("every").GetString());
        Assert.Equal((11, 20), (recurrence.GetProperty("month").GetInt32(), recurrence.GetProperty("day").GetInt32()));
    }

    [Fact]
    public async Task People_get_two_lines()
    {
        var (code, output, _) = await RunAsync("xong trước tháng 7/2024", "--issued", "2024-01-31");

        Assert.Equal(0, code);
        Assert.Equal(2, output.TrimEnd().Split('\n').Length);
        Assert.StartsWith("trước hoặc trong ngày 30/6/2024", output);
    }

    [Theory]
    [InlineData("Công chức Văn phòng - Thống kê", "--issued", "2024-01-31")]
    [InlineData("trước ngày 31/02/2024", "--issued", "2024-01-31")]
    [InlineData("Quý III", "--issued", "31/01/2024")]
    [InlineData("--json")]
    public async Task What_states_no_time_is_refused_in_one_line(params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "dinh.dll"), "time", .. arguments])
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
