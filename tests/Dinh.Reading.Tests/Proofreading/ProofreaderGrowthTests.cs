using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>A text four times as long costs about four times as much.</summary>
public sealed class ProofreaderGrowthTests
{
    [Fact]
    public void What_the_proofreader_takes_up_grows_with_the_text_and_no_faster()
    {
        Cost(Long(2));

        var (one, four) = (Cost(Long(10)), Cost(Long(40)));

        Assert.InRange(four, one, one * 6);
    }

    /// <summary>Bytes taken up while proofreading, the reading of the plan not counted.</summary>
    private static long Cost(string text)
    {
        var source = SourceText.Of(text);
        var reading = PlanReader.Read(source);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Proofreader.Check(source, reading));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The body of a plan again and again, with its own faults, under a section of its own each time.</summary>
    private static string Long(int times)
    {
        var plan = Proof.Clean["tinh-nam-son-2023"].Replace("Cơ quan phối hợp", "Cở quan phối hợp", StringComparison.Ordinal);
        var start = plan.IndexOf("\nII. ", StringComparison.Ordinal);
        var end = plan.IndexOf("\nNơi nhận", StringComparison.Ordinal);
        return plan[..start] + string.Concat(Enumerable.Repeat(plan[start..end], times)) + plan[end..];
    }
}
