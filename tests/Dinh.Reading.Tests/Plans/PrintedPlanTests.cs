using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Plans;

/// <summary>Plans printed to PDF are read as the same plans in plain text.</summary>
public sealed class PrintedPlanTests
{
    private const double Least = 0.98;

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Samples.Folder, "pdf"), "*.pdf").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_printed_plan_says_what_it_says_in_plain_text(string name)
    {
        await using var pdf = File.OpenRead(Path.Combine(Samples.Folder, "pdf", name + ".pdf"));
        var opened = await SourceFile.OpenAsync(pdf, name + ".pdf", TestContext.Current.CancellationToken);

        var printed = Facts(PlanReader.Read(opened.Text!));
        var typed = Facts(PlanReader.Read(SourceText.Of(Samples.Text(name + ".txt"), name + ".txt")));

        var shared = printed.Intersect(typed).Count();
        Assert.True(
            2.0 * shared / (printed.Count + typed.Count) >= Least,
            $"Only in one of the two:\n{string.Join('\n', printed.Except(typed).Concat(typed.Except(printed)))}"
        );
    }

    /// <summary>Everything that the reading tells, one fact a line.</summary>
    private static HashSet<string> Facts(PlanReading reading) =>
        [
            $"issuer {reading.Issuer?.Value}",
            $"number {reading.Number?.Value}",
            $"date {reading.Date?.Value}",
            $"title {reading.Title?.Value}",
            $"signatory {reading.SignatoryName?.Value}, {reading.SignatoryTitle?.Value}",
            .. reading.LegalBases.Select(b => $"basis {b.Number} {b.Date}"),
            .. reading.Recipients.Select(r => $"recipient {r.Value}"),
            .. reading.Reports.Select(r => $"report {r.To?.Value} {r.Via?.Value} {r.Due} {r.Recurs}"),
            .. reading.Tasks.Select(t => $"{t.Path} {t.Title.Value}"),
            .. reading.Tasks.Select(t => $"{t.Path} {t.Time?.Kind} {t.Time?.Start} {t.Time?.End}"),
            .. reading.Tasks.SelectMany(t => t.Lead.Select(b => $"{t.Path} lead {b.Value}")),
            .. reading.Tasks.SelectMany(t => t.Coordinate.Select(b => $"{t.Path} coordinate {b.Value}")),
        ];
}
