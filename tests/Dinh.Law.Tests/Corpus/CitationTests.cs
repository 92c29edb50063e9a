using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Dinh.Law.Corpus;
using Xunit;

namespace Dinh.Law.Tests.Corpus;

/// <summary>Whatever the law book cites is known, and was in force on the day from which the value holds.</summary>
public sealed class CitationTests
{
    private static readonly Assembly Law = typeof(Instruments).Assembly;

    [Fact]
    public void Every_dated_value_of_the_law_cites_an_instrument_in_force_on_its_day()
    {
        var cited = Files().SelectMany(f => Values(f.Path, f.Root)).ToList();

        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.Equal((c, InstrumentState.InForce), (c, Instruments.Find(c.Instrument)?.StateOn(c.From).State)));
    }

    [Fact]
    public void Every_file_of_the_law_is_a_list_whose_rows_say_how_far_they_may_be_trusted()
    {
        Assert.All(
            Files().Where(f => !IsForm(f.Path)),
            f =>
            {
                Assert.Equal((f.Path, JsonValueKind.Array), (f.Path, f.Root.ValueKind));
                Assert.All(f.Root.EnumerateArray(), row => Assert.True(SaysHowSure(row), $"{f.Path}: {row}"));
            }
        );
    }

    [Fact]
    public void Whatever_a_report_form_rests_on_says_how_far_it_may_be_trusted()
    {
        var grounded = Files().Where(f => IsForm(f.Path)).SelectMany(f => Grounded(f.Root)).ToList();

        Assert.NotEmpty(grounded);
        Assert.All(grounded, g => Assert.True(g.TryGetProperty("confidence", out _), $"{g}"));
    }

    // A form is no list of values: it asks, and says of what it asks on which ground.
    private static bool IsForm(string path) => path.StartsWith("Reporting/Forms/", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Grounded(JsonElement part) =>
        part.ValueKind switch
        {
            JsonValueKind.Array => part.EnumerateArray().SelectMany(Grounded),
            JsonValueKind.Object => part.EnumerateObject().SelectMany(p => Grounded(p.Value)).Concat(part.TryGetProperty("basis", out _) ? [part] : []),
            _ => [],
        };

    // A dated row may say it in its value; a row of many values, of each of them.
    private static bool SaysHowSure(JsonElement row) =>
        row.TryGetProperty("confidence", out _)
        || (!row.TryGetProperty("from", out _) && Parts(row).ToList() is { Count: > 0 } inner && inner.TrueForAll(SaysHowSure))
        || (row.TryGetProperty("value", out var value) && ValueSays(value));

    private static bool ValueSays(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("confidence", out _))
        || (Parts(value).ToList() is { Count: > 0 } parts && parts.TrueForAll(SaysHowSure));

    private static IEnumerable<JsonElement> Parts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(p => p.Value).Where(v => v.ValueKind == JsonValueKind.Object) : [];

    private static IEnumerable<(string Path, JsonElement Root)> Files()
    {
        foreach (var path in Law.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var file = Law.GetManifestResourceStream(path)!;
            using var json = JsonDocument.Parse(file, new() { CommentHandling = JsonCommentHandling.Skip });
            yield return (path, json.RootElement.Clone());
        }
    }

    private static IEnumerable<(string Path, string Instrument, DateOnly From)> Values(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany(v => Values(path, v));
        if (value.ValueKind != JsonValueKind.Object)
            return [];

        var inner = value.EnumerateObject().SelectMany(p => Values(path, p.Value));
        return FirstDay(value) is { } day && value.TryGetProperty("basis", out var basis)
            ? inner.Concat(Bases(basis).Select(b => (path, b.GetProperty("instrument").GetString()!, DateOnly.Parse(day, CultureInfo.InvariantCulture))))
            : inner;
    }

    // An answer may rest on several articles.
    private static List<JsonElement> Bases(JsonElement basis) => basis.ValueKind == JsonValueKind.Array ? [.. basis.EnumerateArray()] : [basis];

    // "from" is the first day, but of a report it is who sends it: its first day is when the article "holds".
    private static string? FirstDay(JsonElement value) =>
        value.TryGetProperty("holds", out var holds) ? holds.GetString()
        : value.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.String ? from.GetString()
        : null;
}
