using System.Text.Encodings.Web;
using System.Text.Json;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;

namespace Dinh.App.Verbs;

/// <summary>"dinh plan check FILE [--json]": what a careful colleague would mend in a plan before it is signed.</summary>
public sealed class PlanCheck : Verb
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "plan check";

    public override string Usage => "plan check FILE [--json]: what to mend in a plan before it is signed";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var files = arguments.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (files is not [var path])
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));
        if (!File.Exists(path))
            return await this.RefuseAsync(new($"không có tệp {path}", $"there is no {path}"));

        await using var content = File.OpenRead(path);
        var opened = await SourceFile.OpenAsync(content, Path.GetFileName(path), stop);
        if (opened.Text is not { } text)
            return await this.RefuseAsync(path, opened.Refusal!);

        var findings = Proofreader.Check(text, PlanReader.Read(text));
        await Console.Out.WriteAsync(arguments.Contains("--json") ? Json(findings) : Lines(path, findings));
        return 0;
    }

    private static string Json(IReadOnlyList<Finding> findings)
    {
        var rows = findings.Select(f => new
        {
            rule = f.Rule,
            severity = Word(f.Severity),
            line = f.At.Line,
            quote = f.Quote,
            message = f.Message.Vi,
            advice = f.Advice.Vi,
        });
        return JsonSerializer.Serialize(rows, Readable) + "\n";
    }

    private static string Lines(string path, IReadOnlyList<Finding> findings) =>
        string.Concat(findings.Select(f => $"{path}:{f.At.Line}: {Word(f.Severity)}: {f.Message} {f.Advice} [{f.Rule}] “{f.Quote}”\n"));

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
