using System.Runtime.CompilerServices;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web.Printing;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Writing.Html;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Dinh.App.Tests.Features.Plans.WritePaper;

/// <summary>What is printed as PDF is read again as it was: our own plans, and the five plans of the law in ../shared where it is there.</summary>
[Trait("runs", "once")]
public sealed class PrintedPlanTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 15);
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../../../../"));
    private static readonly string[] PlansOfTheLaw = ["dinh-bien-2024", "hoa-binh-2023", "lao-cai-2023", "phuoc-long-2024", "y-tich-2024"];
    private readonly PdfPrinter printer = new(new ConfigurationBuilder().Build());

    public static TheoryData<string> Plans => [.. Files().Select(file => Path.GetFileName(file)!)];

    public void Dispose() => printer.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task A_printed_plan_is_understood_as_before(string plan)
    {
        var source = SourceText.Of(await File.ReadAllTextAsync(Files().First(f => Path.GetFileName(f) == plan), TestContext.Current.CancellationToken));

        var pdf = await printer.PrintAsync(HtmlWriter.Write(PaperOf.Text(source, null, Day)), TestContext.Current.CancellationToken);

        var read = await SourceFile.OpenAsync(new MemoryStream(pdf!), "a.pdf", TestContext.Current.CancellationToken);
        Assert.Null(read.Refusal);
        Assert.Equal(ReadingJson.Write(PlanReader.Read(source)), ReadingJson.Write(PlanReader.Read(read.Text!)));
    }

    private static IEnumerable<string> Files() =>
        Directory
            .GetFiles(Path.Combine(Root, "samples/plans"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Concat(
                new[] { "../shared", "../../shared" }
                    .SelectMany(shared => PlansOfTheLaw.Select(plan => Path.GetFullPath(Path.Combine(Root, shared, "plans/texts", $"{plan}.txt"))))
                    .Where(File.Exists)
            );

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
