using System.Text.Json;
using Dinh.Law.Deciding;

namespace Dinh.App.Verbs.Decide;

internal sealed partial class CaseReader
{
    private long? Count(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var count))
            return count;

        Fail($"“{name}” phải là số nguyên, không quá {long.MaxValue}", $"“{name}” must be a whole number of at most {long.MaxValue}");
        return null;
    }

    private List<VillageCount>? Villages(JsonElement json)
    {
        if (!json.TryGetProperty("villages", out var villages) || villages.ValueKind == JsonValueKind.Null)
            return null;
        if (villages.ValueKind != JsonValueKind.Array)
        {
            Fail("“villages” phải là danh sách các thôn", "“villages” must be a list of villages");
            return null;
        }

        return [.. villages.EnumerateArray().Select(Village)];
    }

    private VillageCount Village(JsonElement json)
    {
        if (!IsObject(json, "villages", ["households", "agree"]))
            return new(0, 0);
        if (Count(json, "households") is { } households && Count(json, "agree") is { } agree)
            return new(households, agree);

        Fail("mỗi thôn trong “villages” cần “households” và “agree”", "each of “villages” needs “households” and “agree”");
        return new(0, 0);
    }

    private VoteConditions Conditions(JsonElement json)
    {
        var met = VoteConditions.None;
        if (!json.TryGetProperty("conditions", out var conditions) || conditions.ValueKind == JsonValueKind.Null)
            return met;

        var known = Enum.GetValues<VoteConditions>()
            .Where(c => c != VoteConditions.None)
            .ToDictionary(c => JsonNamingPolicy.CamelCase.ConvertName(c.ToString()));
        if (!IsObject(conditions, "conditions", known.Keys))
            return met;

        foreach (var condition in conditions.EnumerateObject())
        {
            if (condition.Value.ValueKind == JsonValueKind.True)
                met |= known[condition.Name];
            else if (condition.Value.ValueKind is not (JsonValueKind.False or JsonValueKind.Null))
                Fail($"“conditions.{condition.Name}” phải là true hoặc false", $"“conditions.{condition.Name}” must be true or false");
        }

        return met;
    }

    private bool IsObject(JsonElement json, string name, IReadOnlyCollection<string> fields)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fail($"“{name}” phải là một đối tượng JSON", $"“{name}” must be a JSON object");
            return false;
        }

        foreach (var field in json.EnumerateObject().Where(f => !fields.Contains(f.Name)))
        {
            Fail($"không có trường “{Shown(field.Name)}” trong “{name}”", $"there is no field “{Shown(field.Name)}” in “{name}”");
            return false;
        }

        return true;
    }

    // One line on standard error, whatever the file holds.
    private static string Shown(string name) => string.Concat(name.Take(40).Where(c => !char.IsControl(c)));
}
