using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dinh.App.Verbs.Decide;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Verbs;

/// <summary>"dinh decide" as a script calls it.</summary>
public sealed class DecideVerbTests : IDisposable
{
    private const string Road = """
        {"day": "2026-03-02", "matter": "15.1", "scope": "village", "channel": "meeting", "households": 100, "represented": 90,
         "agree": 67, "disagree": 20, "blank": 3, "villages": null, "conditions": {"frontAgreed": true, "meetingFailed": false}}
        """;

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.json");

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task It_answers_with_the_ten_fields_that_callers_rely_on()
    {
        await File.WriteAllTextAsync(file, Road);

        var (code, output, error) = await RunAsync(file, "--json");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            """{"channelLawful":true,"lawfulChannels":["meeting"],"base":100,"required":67,"valid":true,"passed":true,"takesEffect":"vote-day","recognisedBy":null,"recogniseWithinWorkingDays":null,"basis":["điểm a khoản 1 Điều 17 Luật 10/2022/QH15","khoản 1 Điều 21 Luật 10/2022/QH15","khoản 2 Điều 21 Luật 10/2022/QH15"]}""",
            JsonSerializer.Serialize(json.RootElement, AsWritten)
        );
    }

    [Fact]
    public async Task The_samples_are_answered_as_the_files_beside_them_say()
    {
        var samples = Directory.GetFiles(Path.Combine(Places.Root, "samples/votes"), "*.answer.json");

        Assert.NotEmpty(samples);
        foreach (var expected in samples)
        {
            var (answer, fault) = await DecideVerb.AnswerAsync(expected.Replace(".answer.json", ".json", StringComparison.Ordinal), json: true, default);
            Assert.True(fault is null && answer == await File.ReadAllTextAsync(expected), $"{Path.GetFileName(expected)}: {answer}{fault}");
        }
    }

    [Fact]
    public async Task A_case_that_cannot_be_judged_ends_with_two_and_one_line()
    {
        await File.WriteAllTextAsync(file, With("day", "2023-06-30"));

        foreach (
            var words in (string[][])
                [
                    [file, "--json"],
                    [file + ".none"],
                    [],
                    [file, file],
                    [file, "--xml"],
                    [Path.GetTempPath()],
                ]
        )
        {
            var (code, output, error) = await RunAsync(words);

            Assert.Equal((2, ""), (code, output));
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Theory]
    [InlineData("agree", 66, "KHÔNG THÔNG QUA – 66 trên tổng số 100 đại diện hộ gia đình tán thành, cần ít nhất 67 (từ 2/3 trở lên), còn thiếu 1.")]
    [InlineData("agree", 67, "THÔNG QUA – 67 trên tổng số 100")]
    [InlineData("matter", "15.3", "chậm nhất 05 ngày làm việc")]
    [InlineData("channel", "online", "Không được biểu quyết trực tuyến: Chỉ được biểu quyết trực tuyến về công việc tự quản")]
    [InlineData("channel", "ballot", "Chỉ được khi: đã họp mà không đủ đại diện hộ")]
    [InlineData("channel", "ballot", "KHÔNG CÓ GIÁ TRỊ")]
    [InlineData("day", "2026-03-02", "(khoản 1 Điều 21 Luật 10/2022/QH15; đã đối chiếu văn bản)")]
    [InlineData("day", "2026-03-02", "Hạn: 09/3/2026.")] // five working days after Monday 2 March
    [InlineData("day", "2199-12-31", "Hạn: 08/01/2200.")]
    [InlineData("day", "2026-03-02", "97/2025/QH15")] // what changed the law since is told
    public async Task Without_json_a_reader_is_told_what_and_why(string field, object value, string told)
    {
        var changed = With(field, value);
        if (field == "agree")
            changed = With("blank", 90 - 20 - (int)value, changed);

        var (answer, fault) = await AnswerAsync(changed, json: false);

        Assert.Null(fault);
        Assert.Contains(told, answer);
    }

    [Fact]
    public async Task A_commune_is_counted_by_its_villages()
    {
        var (answer, _) = await AnswerAsync(
            """{"day":"2026-03-02","matter":"15.2","scope":"commune","channel":"ballot","villages":[{"households":30,"agree":20},{"households":30,"agree":19},{"households":3,"agree":3}],"conditions":{"communeChairChose":true}}"""
        );

        var json = JsonNode.Parse(answer!)!;
        Assert.Equal((3, 2, true, "set-by-commune"), ((int)json["base"]!, (int)json["required"]!, (bool)json["passed"]!, (string?)json["takesEffect"]));
        Assert.Equal(["meeting", "ballot"], json["lawfulChannels"]!.AsArray().Select(c => (string)c!));
    }

    [Fact]
    public async Task Boards_are_recognised_by_the_Front_within_five_working_days()
    {
        var (answer, _) = await AnswerAsync(With("matter", "15.5"));

        var json = JsonNode.Parse(answer!)!;
        Assert.Equal(
            ("recognition", "commune-front", 5),
            ((string?)json["takesEffect"], (string?)json["recognisedBy"], (int?)json["recogniseWithinWorkingDays"])
        );
    }

    [Theory]
    [InlineData("day", "2023-06-30", "chưa có hiệu lực")]
    [InlineData("day", "02/03/2026", "“day” phải là một ngày")]
    [InlineData("day", "2026-02-30", "“day” phải là một ngày")]
    [InlineData("day", 20260302, "“day” phải là một ngày")]
    [InlineData("day", "2200-01-01", "trước năm 2200")]
    [InlineData("day", "9999-12-31", "trước năm 2200")]
    [InlineData("day", null, "“day” phải là một ngày")]
    [InlineData("matter", "15.7", "“matter” phải là một trong: 15.1, 15.2")]
    [InlineData("matter", "1", "“matter”")]
    [InlineData("scope", "province", "“scope” phải là một trong: village, commune")]
    [InlineData("scope", "Village", "“scope”")]
    [InlineData("scope", "commune", "cần kết quả của từng thôn")]
    [InlineData("channel", "letter", "“channel” phải là một trong: meeting, ballot, online")]
    [InlineData("channel", "", "“channel”")]
    [InlineData("households", 0, "nhiều hơn tổng số hộ")]
    [InlineData("households", -1, "âm")]
    [InlineData("households", 89, "nhiều hơn tổng số hộ")] // ninety came
    [InlineData("households", null, "Thiếu số liệu")]
    [InlineData("households", "100", "số nguyên")]
    [InlineData("households", 100.5, "số nguyên")]
    [InlineData("households", 1e30, "số nguyên")]
    [InlineData("represented", null, "Thiếu số liệu")]
    [InlineData("agree", null, "Thiếu số liệu")]
    [InlineData("agree", -1, "âm")]
    [InlineData("agree", 68, "không khớp")] // 68 + 20 + 3 are not 90
    [InlineData("blank", 2, "không khớp")]
    [InlineData("disagree", 21, "không khớp")]
    [InlineData("villages", "12", "danh sách")]
    [InlineData("conditions", true, "đối tượng JSON")]
    [InlineData("condition", true, "không có trường “condition”")]
    public async Task A_faulty_field_is_named_in_one_line(string field, object? value, string told)
    {
        var (answer, fault) = await AnswerAsync(With(field, value));

        Assert.Null(answer);
        Assert.Contains(told, fault);
        Assert.DoesNotContain('\n', fault!);
    }

    [Theory]
    [InlineData("""{"conditions": {"frontAgred": true}}""", "không có trường “frontAgred”")]
    [InlineData("""{"conditions": {"frontAgreed": "yes"}}""", "true hoặc false")]
    [InlineData("""{"villages": [{"households": 10, "agree": 5}]}""", "Chỉ phạm vi cấp xã")]
    [InlineData("""{"scope": "commune", "villages": []}""", "cần kết quả của từng thôn")]
    [InlineData("""{"scope": "commune", "villages": [{"households": 100, "agree": 68}]}""", "không khớp với số chung")]
    [InlineData("""{"scope": "commune", "villages": [{"households": 10, "agree": 11}]}""", "Mỗi thôn cần từ 1 hộ")]
    [InlineData("""{"scope": "commune", "villages": [{"households": 0, "agree": 0}]}""", "Mỗi thôn cần từ 1 hộ")]
    [InlineData("""{"scope": "commune", "villages": [{"households": 10}]}""", "cần “households” và “agree”")]
    [InlineData("""{"scope": "commune", "villages": [{"households": 10, "agree": 9, "name": "Đoài"}]}""", "không có trường “name”")]
    [InlineData("""{"scope": "commune", "villages": [7]}""", "đối tượng JSON")]
    [InlineData("""{"scope": "commune", "matter": "15.4", "villages": [{"households": 100, "agree": 67}]}""", "không có tỷ lệ thông qua ở phạm vi cấp xã")]
    [InlineData(
        """{"scope": "commune", "villages": [{"households": 9223372036854775807, "agree": 0}, {"households": 9223372036854775807, "agree": 0}]}""",
        "không khớp với số chung"
    )]
    public async Task Fields_that_do_not_fit_together_are_named_in_one_line(string changes, string told)
    {
        var changed = JsonNode.Parse(Road)!.AsObject();
        foreach (var (field, value) in JsonNode.Parse(changes)!.AsObject())
            changed[field] = value?.DeepClone();

        var (answer, fault) = await AnswerAsync(changed.ToJsonString());

        Assert.Null(answer);
        Assert.Contains(told, fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("67")]
    [InlineData("{")]
    [InlineData("{\"day\": \"2026-03-02\", \"day\": \"2026-03-03\"}")]
    [InlineData("{\"day\": \"\\ud800\"}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"a\\nb\": 1}")]
    [InlineData("{} {}")]
    [InlineData("\0\0")]
    public async Task What_is_no_case_at_all_is_told_in_one_line(string content)
    {
        var (answer, fault) = await AnswerAsync(content);

        Assert.Null(answer);
        Assert.False(string.IsNullOrWhiteSpace(fault));
        Assert.DoesNotContain('\n', fault);
    }

    [Fact]
    public async Task Whatever_is_torn_out_of_a_case_or_thrown_into_it_gets_an_answer_or_one_line()
    {
        var random = new Random(59);
        var (answered, told) = (0, 0);
        for (var round = 0; round < 5000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Road).ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(2) == 0)
                    bytes.RemoveAt(at);
                else
                    bytes.Insert(at, random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"0123456789{}[]\",:-e. "[random.Next(20)]);
            }

            await File.WriteAllBytesAsync(file, [.. bytes]);
            var (answer, fault) = await DecideVerb.AnswerAsync(file, random.Next(2) == 0, default);
            Assert.True(answer is null != fault is null, Encoding.Latin1.GetString([.. bytes]));
            Assert.DoesNotContain('\n', fault?.Vi + fault?.En);
            answered += answer is null ? 0 : 1;
            told += fault is null ? 0 : 1;
        }

        Assert.All((int[])[answered, told], n => Assert.True(n > 50, $"{answered} answered, {told} told"));
    }

    private static string With(string field, object? value, string? from = null)
    {
        var changed = JsonNode.Parse(from ?? Road)!.AsObject();
        changed[field] = JsonSerializer.SerializeToNode(value);
        return changed.ToJsonString();
    }

    private async Task<(string? Answer, string? Fault)> AnswerAsync(string content, bool json = true)
    {
        await File.WriteAllTextAsync(file, content);
        var (answer, fault) = await DecideVerb.AnswerAsync(file, json, default);
        return (answer, fault?.Vi);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "dinh.dll"), "decide", .. arguments])
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
