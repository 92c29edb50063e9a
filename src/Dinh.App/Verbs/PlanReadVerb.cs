using System.Globalization;
using System.Text;
using Dinh.Law;
using Dinh.Reading;
using Dinh.Reading.Files;

namespace Dinh.App.Verbs;

/// <summary>Reads a plan, or every plan of a folder, and prints what was understood.</summary>
public sealed class PlanReadVerb : Verb
{
    private static readonly string[] Endings = [".txt", ".md", ".docx", ".pdf"];

    public override string Name => "plan read";

    public override string Usage => "plan read FILE [--json] | plan read FOLDER --out DIR: reads a plan and prints its header, tasks and reports";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var asJson = arguments.Contains("--json");
        var at = arguments.ToList().IndexOf("--out");
        var folder = at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : null;
        var files = arguments.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (at < 0 || i != at + 1)).ToList();
        if (files.Count != 1)
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));

        if (Directory.Exists(files[0]))
            return folder is null
                ? await this.RefuseAsync(new("đọc cả thư mục thì thêm --out THƯ-MỤC", "a folder is read into another: add --out DIR"))
                : await FolderAsync(files[0], folder, stop);
        if (!File.Exists(files[0]))
            return await this.RefuseAsync(new($"không có tệp {files[0]}", $"there is no {files[0]}"));

        var (reading, refusal) = await ReadAsync(files[0], stop);
        if (reading is null)
            return await this.RefuseAsync(files[0], refusal!);

        var output = Console.OpenStandardOutput();
        await using (output)
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes((asJson ? ReadingJson.Write(reading) : Summary(reading)) + "\n"), stop);
        }

        return 0;
    }

    private static async Task<(PlanReading? Reading, Refusal? Refusal)> ReadAsync(string file, CancellationToken stop)
    {
        await using var content = File.OpenRead(file);
        var opened = await SourceFile.OpenAsync(content, Path.GetFileName(file), stop);
        return opened.Text is { } text ? (PlanReader.Read(text), null) : (null, opened.Refusal);
    }

    private async Task<int> FolderAsync(string folder, string to, CancellationToken stop)
    {
        Directory.CreateDirectory(to);
        var unread = 0;
        foreach (
            var file in Directory.EnumerateFiles(folder).Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)
        )
        {
            var (reading, refusal) = await ReadAsync(file, stop);
            if (reading is null)
            {
                unread = await this.RefuseAsync(file, refusal!);
                continue;
            }

            await File.WriteAllTextAsync(Path.Combine(to, Path.GetFileNameWithoutExtension(file) + ".json"), ReadingJson.Write(reading), stop);
        }

        return unread;
    }

    private static string Summary(PlanReading reading)
    {
        var text = new StringBuilder();
        Say(text, "", $"{reading.Kind} {reading.Number}".Trim());
        Say(text, "", reading.Title?.Value);
        Say(text, "Cơ quan ban hành", reading.Issuer?.Value);
        Say(text, "Nơi, ngày", string.Join(", ", new[] { reading.PlaceOfIssue?.Value, reading.Date?.Value }.Where(v => v is not null)));
        foreach (var task in reading.Tasks)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{task.Path}  {task.Title}");
            Say(text, "    Chủ trì", Join(task.Lead));
            Say(text, "    Tham mưu", Join(task.Advise));
            Say(text, "    Phối hợp", Join(task.Coordinate));
            Say(text, "    Thời gian", task.TimeText is null ? null : $"{task.TimeText} ({task.Time?.Reason.Vi ?? "chưa hiểu"})");
        }

        if (reading.Reports.Count > 0)
            text.AppendLine().AppendLine("Báo cáo:");
        foreach (var report in reading.Reports)
            Say(text, "  " + (report.Due ?? report.Recurs), $"{report.Text} → {report.To}");
        return text.ToString();
    }

    private static string Join(IEnumerable<Quoted<string>> values) => string.Join("; ", values);

    private static void Say(StringBuilder text, string label, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        text.AppendLine(label.Length == 0 ? words : $"{label}: {words}");
    }
}
