using Dinh.App.Verbs;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>dinh bodies succeed: hands on what bodies of ended units owe, keep and staff.</summary>
internal sealed class SucceedBodiesVerb : Verb
{
    private const int MostShown = 20;

    public override string Name => "bodies succeed";

    public override string Usage =>
        "bodies succeed [--dry-run] [--take-proposals]: what bodies of ended units owe and keep goes to their successors; divided units are asked about";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments.FirstOrDefault(a => a is not ("--dry-run" or "--take-proposals")) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"dinh {Name}: không hiểu “{unknown}” (not understood: {unknown}).");
            return 2;
        }

        var command = new SucceedBodies(
            arguments.Contains("--dry-run"),
            arguments.Contains("--take-proposals"),
            new Dictionary<Id<Body>, Id<AdministrativeUnit>>()
        );
        await using var workbench = await Workbench.OpenAsync(Name, stop);
        var report = await workbench.Do((SucceedBodiesHandler handler) => handler.HandleAsync(command, new Bar(), stop));
        Show(report, command.DryRun);
        return 0;
    }

    private static void Show(SuccessionReport report, bool dry)
    {
        var did = dry ? "Sẽ" : "Đã";
        Console.WriteLine($"{did} chuyển {report.Bodies} cơ quan của {report.Units} đơn vị; lập {report.Made} cơ quan ở đơn vị mới.");
        foreach (var (name, records) in report.Handed)
            Console.WriteLine($"  {name}: {records}");
        if (report.Questions.Count == 0)
            return;

        Console.WriteLine($"Chờ trả lời: {report.Questions.Count} cơ quan (trang /quan-tri/ke-thua).");
        foreach (var question in report.Questions.Take(MostShown))
        {
            var choices = question.Choices.Count == 0 ? "chưa có đơn vị nào" : string.Join("; ", question.Choices.Select(c => c.Unit.Name));
            Console.WriteLine($"  {question.From.Name} ({question.Ended.Unit.Name}): {choices}");
        }
    }

    private sealed class Bar : IProgress<SuccessionReport>
    {
        public void Report(SuccessionReport value) => Console.Error.Write($"\r{value.Bodies} cơ quan, {value.Handed.Values.Sum()} hồ sơ");
    }
}
