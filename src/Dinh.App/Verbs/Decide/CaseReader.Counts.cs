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
}
