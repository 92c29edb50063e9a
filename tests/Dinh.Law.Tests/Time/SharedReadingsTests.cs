using System.Runtime.CompilerServices;
using System.Text.Json;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Time;

/// <summary>The times of the annotated plans that stand beside the project; where they are missing, the phrases of our own file are asked instead.</summary>
public sealed class SharedReadingsTests
{
    public static TheoryData<string, PhraseCase> Times()
    {
        var shared = Annotated().ToList();
        return [.. (shared.Count > 0 ? shared : PhraseCase.All("phrases.json")).Select(c => ($"{c.Name} {c.Phrase}", c))];
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void Every_time_of_the_annotated_plans_beside_the_project_is_read_as_annotated(string where, PhraseCase known)
    {
        Assert.NotEmpty(where);
        Assert.StartsWith(known.Is, PhraseCase.Print(TimeWords.Read(known.Phrase, known.Context)));
    }

    private static IEnumerable<PhraseCase> Annotated([CallerFilePath] string here = "")
    {
        var above = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(here)!, "../../../.."));
        while (above is not null && !Directory.Exists(Path.Combine(above.FullName, "shared/plans/reference")))
            above = above.Parent;
        if (above is null)
            yield break;

        var folder = Path.Combine(above.FullName, "shared/plans/reference");
        foreach (var file in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            using var plan = JsonDocument.Parse(File.ReadAllText(file));
            var times = plan.RootElement.GetProperty("tasks").EnumerateArray().ToList();
            if (plan.RootElement.TryGetProperty("event", out var only) && only.ValueKind == JsonValueKind.Object)
                times.Add(only);
            foreach (var time in times)
            {
                if (Case(Path.GetFileNameWithoutExtension(file), plan.RootElement, time) is { } known)
                    yield return known;
            }
        }
    }

    private static PhraseCase? Case(string name, JsonElement plan, JsonElement task)
    {
        if (!task.TryGetProperty("time_text", out var text) || text.GetString() is not { } phrase)
            return null;

        var time = task.GetProperty("time");
        var (start, end) = (time.GetProperty("start").GetString(), time.GetProperty("end").GetString());
        var window = start is null && end is null ? "" : $" {start}..{end}";
        var date = plan.GetProperty("date").GetString() is { Length: > 0 } day ? (day + "-01-01")[..10] : "2023-06-30";
        int? year = plan.GetProperty("year").ValueKind == JsonValueKind.Number ? plan.GetProperty("year").GetInt32() : null;
        return new(phrase, time.GetProperty("kind").GetString() + window, date, year, name);
    }
}
