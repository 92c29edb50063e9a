using Dinh.App.Verbs;
using Dinh.Data.Log;

namespace Dinh.App.Features.Transparency.ExportLog;

/// <summary>dinh log verify: checks an exported log from its files alone; no database is opened.</summary>
internal sealed class LogVerifyVerb : Verb
{
    private const int Broken = 1;

    public override string Name => "log verify";

    public override string Usage =>
        "log verify DIR [--key KEY] [--seen FILE]: checks an exported log from its files alone; KEY is the log's public key as you know it, FILE a checkpoint that you kept";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (Options.Read(arguments, ["--key", "--seen"]) is not { Words: [var folder] } asked)
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));
        if (!Directory.Exists(folder))
            return await this.RefuseAsync(new($"không có thư mục {folder}", $"there is no folder {folder}"));
        if (asked["--seen"] is { } missing && !File.Exists(missing))
            return await this.RefuseAsync(new($"không có tệp {missing}", $"there is no file {missing}"));

        var seen = asked["--seen"] is { } file ? await File.ReadAllTextAsync(file, stop) : null;
        var verdict = await LogVerification.CheckAsync(folder, new(asked["--key"], seen), stop);
        if (verdict.IsWhole)
        {
            Console.WriteLine(
                $"Nguyên vẹn: {verdict.Entries} mục, {verdict.Checkpoints} lần chốt, {verdict.Cosignatures} chữ ký nhân chứng (whole: entries, checkpoints, cosignatures)"
            );
            return 0;
        }

        foreach (var fault in verdict.Faults)
            await Console.Error.WriteLineAsync($"dinh log verify: {fault}");
        return Broken;
    }
}

/// <summary>Words and named values of a command.</summary>
internal sealed record Options(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Named)
{
    public string? this[string name] => Named.GetValueOrDefault(name);

    /// <summary>Null when a name is unknown or has no value.</summary>
    public static Options? Read(IReadOnlyList<string> arguments, IReadOnlyCollection<string> known)
    {
        var (words, named) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(arguments[i]);
            else if (known.Contains(arguments[i]) && i + 1 < arguments.Count)
                named[arguments[i]] = arguments[++i];
            else
                return null;
        }

        return new(words, named);
    }
}
