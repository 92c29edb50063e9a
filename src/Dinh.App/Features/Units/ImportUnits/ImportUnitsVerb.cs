using System.Diagnostics;
using System.Globalization;
using Dinh.App.Verbs;
using Dinh.Domain.Units.Catalogues;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>dinh units import: shows what the lists would add, and unless it is a dry run adds it.</summary>
internal sealed class ImportUnitsVerb : Verb
{
    public override string Name => "units import";

    public override string Usage => "units import FILE|DIR [--dry-run] [--answer KEY=CODE]…: lists of units and of their successors, as CSV";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (Parse(arguments) is not { } command)
        {
            await Console.Error.WriteLineAsync($"dinh {Name}: hãy ghi một tệp CSV hoặc thư mục có các tệp ấy (write a CSV file, or a folder of them).");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        await using var workbench = await Workbench.OpenAsync(Name, stop);
        var report = await workbench.Do((ImportUnitsHandler handler) => handler.HandleAsync(command with { DryRun = true }, null, stop));
        Show(report);
        if (report.Errors.Any())
        {
            await Console.Error.WriteLineAsync(
                $"dinh {Name}: chưa ghi gì vì có {report.Errors.Count()} dòng lỗi (nothing was written: {report.Errors.Count()} errors)."
            );
            return 2;
        }

        if (!command.DryRun)
        {
            await workbench.Do((ImportUnitsHandler handler) => handler.HandleAsync(command, new Bar(), stop));
            Console.WriteLine($"Đã ghi xong sau {watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} giây.");
        }

        return 0;
    }

    private static ImportUnits? Parse(IReadOnlyList<string> arguments)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = new List<string>();
        for (var at = 0; at < arguments.Count; at++)
        {
            if (arguments[at] == "--answer" && at + 1 < arguments.Count && arguments[at + 1].Split('=') is [var key, var code])
            {
                answers[key] = code;
                at++;
            }
            else if (arguments[at] != "--dry-run")
            {
                paths.Add(arguments[at]);
            }
        }

        if (paths is not [var path] || FilesOf(path) is not { Count: > 0 } files)
            return null;

        return new([.. files.Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))], arguments.Contains("--dry-run"), answers);
    }

    private static List<string> FilesOf(string path) =>
        Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal)]
        : File.Exists(path) ? [path]
        : [];

    private static void Show(ImportReport report)
    {
        Console.WriteLine(
            $"Đơn vị: thêm {report.AddedUnits}, đã có {report.KnownUnits}, sửa tên {report.CorrectedUnits}. Biến động: thêm {report.AddedChanges}, đã có {report.KnownChanges}, chờ trả lời {report.WaitingRows}."
        );
        foreach (var span in report.Spans)
        {
            var days = span.To is { } last ? $"đến {last:dd/MM/yyyy}" : $"từ {span.From:dd/MM/yyyy}";
            Console.WriteLine($"  {days}: {string.Join(" / ", span.Floors)} đơn vị");
        }

        foreach (var finding in report.Findings.OrderBy(f => f.Kind))
            Show(finding);
    }

    private static void Show(CatalogueFinding finding)
    {
        var word = finding.Kind switch
        {
            CatalogueFindingKind.Error => "Lỗi",
            CatalogueFindingKind.Question => "Câu hỏi",
            _ => "Ghi chú",
        };
        Console.WriteLine($"{word} {finding.At}: {finding.Text.Vi}");
        if (finding.Key is { } key)
            Console.WriteLine(
                $"    --answer \"{key}=MÃ\"{(finding.Candidates.Count > 0 ? " với: " + string.Join("; ", finding.Candidates.Select(c => c.Label)) : "")}"
            );
    }

    private sealed class Bar : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            var filled = value.Done * 40 / value.Of;
            Console.Error.Write($"\r[{new string('#', filled)}{new string('.', 40 - filled)}] {value.Done}/{value.Of}{(value.Done == value.Of ? "\n" : "")}");
        }
    }
}
