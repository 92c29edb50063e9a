using System.Globalization;
using System.Text.Json;
using Dinh.Law;
using Dinh.Law.Deciding;

namespace Dinh.App.Verbs.Decide;

/// <summary>Reads a case strictly: a misspelt condition must not be taken for one that is not met.</summary>
internal sealed partial class CaseReader
{
    private static readonly string[] Fields =
    [
        "day",
        "matter",
        "scope",
        "channel",
        "households",
        "represented",
        "agree",
        "disagree",
        "blank",
        "villages",
        "conditions",
    ];

    private const int FirstUnknownYear = 2200;

    private Sentence? fault;

    /// <summary>The case, or the first thing that is wrong with it.</summary>
    public static (VoteCase? Vote, Sentence? Fault) Read(JsonElement json)
    {
        var reader = new CaseReader();
        if (!reader.IsObject(json, "case", Fields))
            return (null, reader.fault);

        var vote = reader.Case(json);
        return reader.fault is null ? (vote, null) : (null, reader.fault);
    }

    private VoteCase Case(JsonElement json) =>
        new(
            new(Day(json), Matter(json), Word<DecisionScope>(json, "scope"), Conditions(json)),
            Word<VoteChannel>(json, "channel"),
            new(Count(json, "households"), Count(json, "represented"), Count(json, "agree"), Count(json, "disagree"), Count(json, "blank")),
            Villages(json)
        );

    private DateOnly Day(JsonElement json)
    {
        // Beyond that no calendar of working days is known, and no law.
        if (
            DateOnly.TryParseExact(Text(json, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year < FirstUnknownYear
        )
            return day;

        Fail($"“day” phải là một ngày như 2026-03-02, trước năm {FirstUnknownYear}", $"“day” must be a day such as 2026-03-02, before {FirstUnknownYear}");
        return default;
    }

    private Matter Matter(JsonElement json)
    {
        if (Text(json, "matter") is { } number && Matters.Numbered(number) is { } matter)
            return matter;

        var known = string.Join(", ", Enum.GetValues<Matter>().Select(Matters.NumberOf));
        Fail($"“matter” phải là một trong: {known}", $"“matter” must be one of: {known}");
        return default;
    }

    private T Word<T>(JsonElement json, string name)
        where T : struct, Enum
    {
        var known = Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));
        if (Text(json, name) is { } word && known.TryGetValue(word, out var value))
            return value;

        var words = string.Join(", ", known.Keys);
        Fail($"“{name}” phải là một trong: {words}", $"“{name}” must be one of: {words}");
        return default;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Fail(string vi, string en) => fault ??= new(vi, en);
}
