using System.Text.Json;
using Dinh.App.Web.Speaking;
using Dinh.Law;
using Dinh.Law.Deciding;

namespace Dinh.App.Verbs.Decide;

/// <summary>"dinh decide CASE.json [--json]": whether a vote of the community was lawful, whether it passed, and what follows, by the law of its day.</summary>
public sealed class DecideVerb : Verb
{
    // A vote of a commune with a thousand villages is a hundredth of this.
    private const long LargestFile = 10_000_000;

    public override string Name => "decide";

    public override string Usage => "decide CASE.json [--json]: whether a vote was lawful and passed, and what follows, with its articles";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var files = arguments.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (files is not [var path] || arguments.Any(a => a.StartsWith("--", StringComparison.Ordinal) && a != "--json"))
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));
        if (!File.Exists(path))
            return await this.RefuseAsync(new($"không có tệp {path}", $"there is no {path}"));

        var (answer, fault) = await AnswerAsync(path, arguments.Contains("--json"), stop);
        if (answer is null)
            return await this.RefuseAsync(fault!);

        await Console.Out.WriteAsync(answer);
        return 0;
    }

    /// <summary>What is printed, or why the case cannot be judged.</summary>
    internal static async Task<(string? Answer, Sentence? Fault)> AnswerAsync(string path, bool json, CancellationToken stop)
    {
        try
        {
            await using var file = File.OpenRead(path);
            if (file.Length > LargestFile)
                return (null, new("tệp quá lớn đối với một vụ biểu quyết", "the file is too large for one vote"));

            using var document = await JsonDocument.ParseAsync(file, new() { AllowDuplicateProperties = false }, stop);
            var (vote, fault) = CaseReader.Read(document.RootElement);
            return vote is null ? (null, fault) : Judged(vote, json);
        }
        catch (JsonException fault)
        {
            return (null, new($"tệp không phải JSON đúng: dòng {fault.LineNumber + 1}", $"not valid JSON: {OneLine(fault)}"));
        }
        catch (InvalidOperationException)
        {
            return (null, new("tệp có chuỗi không phải Unicode đúng", "a string in the file is not valid Unicode"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new("không đọc được tệp", OneLine(fault)));
        }
    }

    private static (string? Answer, Sentence? Fault) Judged(VoteCase vote, bool json)
    {
        var judged = Vote.Judge(vote);
        return judged.Verdict is not { } verdict ? (null, Reason(judged.Refusal!))
            : json ? (DecideJson.Write(verdict), null)
            : (DecideText.Write(vote, verdict), null);
    }

    private static string OneLine(Exception fault) => string.Concat(fault.Message.Select(c => char.IsControl(c) ? ' ' : c));

    private static Sentence Reason(Refusal refusal)
    {
        var told = VoteRefusals.For(refusal.Code);
        return refusal.Basis is { } basis ? new($"{told.Vi} Theo {basis}.", told.En) : told;
    }
}
