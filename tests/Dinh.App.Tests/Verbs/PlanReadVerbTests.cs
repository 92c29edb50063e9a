using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Dinh.App.Tests.Verbs;

/// <summary>"dinh plan read" as a script calls it.</summary>
public sealed class PlanReadVerbTests : IDisposable
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN XÃ BÌNH YÊN
        Số: 12/KH-UBND
        Bình Yên, ngày 05 tháng 01 năm 2026

        KẾ HOẠCH
        Thực hiện dân chủ ở cơ sở năm 2026

        II. NỘI DUNG
        1. Tổ chức hội nghị quán triệt Luật
        - Cơ quan chủ trì: Văn phòng HĐND và UBND xã.
        - Thời gian thực hiện: Quý II năm 2026.
        """;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"dinh-read-{Guid.CreateVersion7():N}");

    public PlanReadVerbTests() => Directory.CreateDirectory(folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_tells_in_words_what_was_understood()
    {
        var (code, output, error) = await RunAsync(Write("ke-hoach.txt", Plan));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("12/KH-UBND", output, StringComparison.Ordinal);
        Assert.Contains("Tổ chức hội nghị quán triệt Luật", output, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Văn phòng HĐND và UBND xã", output, StringComparison.Ordinal);
        Assert.Matches(@"Thời gian: Quý II năm 2026 \(.+\)", output);
    }

    [Fact]
    public async Task A_folder_is_read_into_another_one_file_for_each_text()
    {
        Write("mot.txt", Plan);
        Write("hai.md", Plan);
        Write("khong-phai-ke-hoach.csv", "a,b");
        var to = Path.Combine(folder, "ra");

        var (code, output, error) = await RunAsync(folder, "--out", to);

        Assert.Equal((0, "", ""), (code, output, error));
        Assert.Equal(["hai.json", "mot.json"], Directory.GetFiles(to).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        using var reading = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(to, "mot.json"), TestContext.Current.CancellationToken));
        Assert.Equal(1, reading.RootElement.GetProperty("tasks").GetArrayLength());
    }

    [Fact]
    public async Task One_text_that_cannot_be_read_ends_with_two_and_takes_no_other_with_it()
    {
        Write("mot.txt", Plan);
        await File.WriteAllBytesAsync(Path.Combine(folder, "hong.docx"), [1, 2, 3, 0], TestContext.Current.CancellationToken);
        var to = Path.Combine(folder, "ra");

        var (code, _, error) = await RunAsync(folder, "--out", to);

        Assert.Equal(2, code);
        Assert.Contains("hong.docx", Assert.Single(Lines(error)), StringComparison.Ordinal);
        Assert.Equal(["mot.json"], Directory.GetFiles(to).Select(f => Path.GetFileName(f)!));
    }

    [Fact]
    public async Task What_it_cannot_do_ends_with_two_and_one_line()
    {
        var file = Write("ke-hoach.txt", Plan);
        foreach (
            var words in (string[][])
                [
                    [],
                    [file, file],
                    [folder],
                    [file + ".none"],
                    ["--out", folder],
                    ["--json"],
                ]
        )
        {
            var (code, output, error) = await RunAsync(words);

            Assert.Equal((2, ""), (code, output));
            Assert.StartsWith("dinh plan read: ", Assert.Single(Lines(error)), StringComparison.Ordinal);
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "dinh.dll"), "plan", "read", .. words])
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
