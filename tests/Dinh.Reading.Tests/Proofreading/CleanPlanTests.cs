using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>Plans without a fault: what the proofreader says of them is a false alarm.</summary>
public sealed class CleanPlanTests
{
    private const int WordsOnAPage = 450;

    [Fact]
    public void There_are_plans_enough_to_count_false_alarms_by()
    {
        Assert.InRange(Proof.Clean.Count, 8, 1000);
        Assert.InRange(Pages, 12, 10000);
    }

    [Fact]
    public void Clean_plans_raise_fewer_than_one_false_alarm_in_ten_pages()
    {
        var alarms = Proof.Clean.SelectMany(p => Proof.Of(p.Value, p.Key + ".txt")).ToList();

        Assert.True(alarms.Count * 10 < Pages, $"{alarms.Count} false alarms on {Pages} pages:\n{Proof.Show(alarms)}");
    }

    [Fact]
    public void Clean_plans_stay_clean_when_their_lines_are_wrapped_elsewhere()
    {
        foreach (var (name, text) in Proof.Clean.Where(p => !p.Value.StartsWith(' ')))
        {
            var wrapped = string.Join('\n', text.Split('\n').SelectMany(line => Wrapped(line, 90)));
            var alarms = Proof.Of(wrapped, name);
            Assert.True(alarms.Count == 0, $"{name}:\n{Proof.Show(alarms)}");
        }
    }

    [Fact]
    public void Clean_plans_stay_clean_in_decomposed_letters()
    {
        foreach (var (name, text) in Proof.Clean)
        {
            var alarms = Proof.Of(text.Normalize(System.Text.NormalizationForm.FormD), name);
            Assert.True(alarms.Count == 0, $"{name}:\n{Proof.Show(alarms)}");
        }
    }

    private static int Pages => Proof.Clean.Values.Sum(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) / WordsOnAPage;

    private static IEnumerable<string> Wrapped(string line, int width)
    {
        while (line.Length > width)
        {
            var cut = line.LastIndexOf(' ', width);
            yield return line[..cut];
            line = line[(cut + 1)..];
        }

        yield return line;
    }
}
