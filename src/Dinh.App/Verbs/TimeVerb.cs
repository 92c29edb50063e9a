using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dinh.Law.Time;

namespace Dinh.App.Verbs;

/// <summary>Says what a phrase of time means, and why.</summary>
internal sealed class TimeVerb : Verb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public override string Name => "time";

    public override string Usage => "time \"PHRASE\" --issued 2024-01-31 [--year 2024] [--json]: what the phrase means for a paper issued that day, and why";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (!Asked.TryParse(arguments, out var asked, out var fault))
            return await Refuse(fault);
        if (TimeWords.Read(asked.Phrase, asked.Context) is not { } reading)
            return await Refuse($"“{asked.Phrase}” states no time that the calendar knows");

        await Console.Out.WriteLineAsync(asked.Json ? Json(reading).ToJsonString(Readable) : $"{WindowText.Of(reading)}\n{reading.Reason.Vi}");
        return 0;
    }

    private static async Task<int> Refuse(string fault)
    {
        await Console.Error.WriteLineAsync($"dinh time: {fault}");
        return 2;
    }

    private static JsonObject Json(TimeReading reading) =>
        new()
        {
            ["kind"] = reading.Kind.ToString().ToLowerInvariant(),
            ["start"] = reading.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["end"] = reading.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["recurrence"] = reading.Recurrence is { } recurrence ? Json(recurrence) : null,
            ["awaits"] = reading.Awaits,
            ["days_after_event"] = reading.DaysAfterEvent,
            ["working_days"] = reading.DaysAfterEvent is null ? null : reading.WorkingDays,
            ["reason"] = reading.Reason.Vi,
            ["reason_en"] = reading.Reason.En,
        };

    private static JsonObject Json(Recurrence recurrence) =>
        new()
        {
            ["every"] = recurrence.Every.ToString().ToLowerInvariant(),
            ["month"] = recurrence.Month,
            ["day"] = recurrence.Day,
            ["then"] = recurrence.Then is { } then ? Json(then) : null,
        };

    private sealed record Asked(string Phrase, TimeContext Context, bool Json)
    {
        public static bool TryParse(IReadOnlyList<string> arguments, out Asked asked, out string fault)
        {
            var (phrase, issued, year, json) = (default(string), default(DateOnly?), default(int?), false);
            asked = new("", new(), Json: false);
            fault = "give the phrase in quotes and the day of issue: dinh time \"trước ngày 05/9/2024\" --issued 2024-01-31";
            for (var i = 0; i < arguments.Count; i++)
            {
                var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
                switch (arguments[i])
                {
                    case "--json":
                        json = true;
                        break;
                    case "--issued" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                        issued = day;
                        i++;
                        break;
                    case "--issued":
                        fault = "--issued wants a day such as 2024-01-31";
                        return false;
                    case "--year" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated is > 1900 and < 2200:
                        year = stated;
                        i++;
                        break;
                    default:
                        if (phrase is not null || arguments[i].StartsWith("--", StringComparison.Ordinal))
                            return false;

                        phrase = arguments[i];
                        break;
                }
            }

            asked = new(phrase ?? "", new(issued, year), json);
            return !string.IsNullOrWhiteSpace(phrase);
        }
    }
}
