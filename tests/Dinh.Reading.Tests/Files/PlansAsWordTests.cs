using System.Runtime.CompilerServices;
using Dinh.Reading.Files;
using Dinh.Reading.Tests.Plans;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Plans in plain text – one of our own, and those of ../shared where it is there – say the same as Word files.</summary>
public sealed class PlansAsWordTests
{
    private const string Ours = """
        KẾ HOẠCH
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Quán triệt Luật & các văn bản hướng dẫn.
        b) Nâng cao nhận thức.
        đ) Phân công rõ ràng.
        2. Yêu cầu
        II. NỘI DUNG
        1. Tuyên truyền
        1.1. Hội nghị
        1.2. Tờ rơi
        a) Thời gian: Quý III năm 2024.
        3. Rà soát
        """;

    public static TheoryData<string> Plans => [.. new[] { "ours" }.Concat(Files().Select(file => Path.GetFileName(file)!))];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Numbers_that_Word_counts_are_read_as_they_were_typed(string plan)
    {
        var lines = Lines(plan);

        Assert.Equal(lines, await AutomaticNumbers.Of(lines).LinesAsync());
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task No_word_is_lost_when_a_plan_is_laid_out_and_read_back(string plan)
    {
        var word = await LaidOut.InWordAsync(SourceText.Of(TextOf(plan)));

        Assert.Equal(WordsOf(SourceText.Of(TextOf(plan))), WordsOf(word));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_plan_in_Word_is_understood_as_in_plain_text(string plan)
    {
        var word = await LaidOut.InWordAsync(SourceText.Of(TextOf(plan)));

        Assert.Equal(ReadingJson.Write(PlanReader.Read(SourceText.Of(TextOf(plan)))), ReadingJson.Write(PlanReader.Read(word)));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_plan_pasted_into_Word_line_by_line_is_understood_as_in_plain_text(string plan)
    {
        var word = await AutomaticNumbers.Of(TextOf(plan).Split('\n').Select(line => line.Trim())).OpenAsync();

        Assert.Equal(Understood(PlanReader.Read(SourceText.Of(TextOf(plan)))), Understood(PlanReader.Read(word)));
    }

    private static IEnumerable<string> Understood(PlanReading reading) =>
        reading
            .Tasks.Select(task => $"{task.Path} {string.Join(", ", task.Lead)} | {string.Join(", ", task.Coordinate)} | {task.Time?.End}")
            .Concat(reading.Reports.Select(report => $"{report.To} {report.Due}"))
            .Append($"{reading.Number} {reading.Issuer} {reading.Date} {reading.SignatoryName}");

    private static string TextOf(string plan) => plan == "ours" ? Ours : File.ReadAllText(Files().First(file => Path.GetFileName(file) == plan));

    private static List<string> Lines(string plan) =>
        [
            .. SourceText
                .Of(plan == "ours" ? Ours : File.ReadAllText(Files().First(file => Path.GetFileName(file) == plan)))
                .Lines.Select(line => line.Text.Trim())
                .Where(line => line.Length > 0),
        ];

    private static List<string> WordsOf(SourceText text) =>
        [
            .. PlanText
                .Of(text)
                .SelectMany(line =>
                    (line.Cells is { } cells ? string.Join(' ', cells) : line.Text)
                        .Replace(" /", "/")
                        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                )
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Samples.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".md").Order().Concat(Shared());

    private static IEnumerable<string> Shared([CallerFilePath] string here = "")
    {
        var above = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (above is not null && !Directory.Exists(Path.Combine(above.FullName, "shared/plans/texts")))
            above = above.Parent;
        return above is null ? [] : Directory.GetFiles(Path.Combine(above.FullName, "shared/plans/texts"), "*.txt").Order();
    }
}
