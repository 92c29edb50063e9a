using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dinh.Law.Time;

namespace Dinh.Reading;

/// <summary>A reading as JSON, for other programs: one object, keys in snake case, letters unescaped.</summary>
public static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PlanReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var json = new JsonObject
        {
            ["kind"] = reading.Kind?.Value,
            ["number"] = reading.Number?.Value,
            ["issuer"] = reading.Issuer?.Value,
            ["level"] = reading.Level,
            ["place"] = reading.PlaceOfIssue?.Value,
            ["date"] = reading.Date?.Value,
            ["title"] = reading.Title?.Value,
            ["year"] = reading.Year,
            ["legal_bases"] = List(
                reading.LegalBases,
                b => new JsonObject
                {
                    ["type"] = b.Type,
                    ["number"] = b.Number,
                    ["date"] = b.Date,
                }
            ),
            ["tasks"] = List(reading.Tasks, Task),
            ["reports"] = List(reading.Reports, Report),
            ["recipients"] = Values(reading.Recipients),
            ["signatory"] =
                reading.SignatoryName is null && reading.SignatoryTitle is null
                    ? null
                    : new JsonObject { ["name"] = reading.SignatoryName?.Value, ["title"] = reading.SignatoryTitle?.Value },
        };
        if (reading.Event is { } happening)
            json["event"] = Event(happening);
        return json.ToJsonString(Options);
    }

    private static JsonObject Task(PlanTask task) =>
        new()
        {
            ["path"] = task.Path,
            ["part"] = task.Part,
            ["title"] = task.Title.Value,
            ["lead"] = Values(task.Lead),
            ["advise"] = Values(task.Advise),
            ["coordinate"] = Values(task.Coordinate),
            ["form"] = task.Form?.Value,
            ["time_text"] = task.TimeText?.Value,
            ["time"] = Time(task.Time),
            ["milestones"] = List(task.Milestones, m => new JsonObject { ["text"] = m.Text.Value, ["end"] = Day(m.End) }),
            ["task_kind"] = task.TaskKind,
        };

    private static JsonObject Report(PlanReport report) =>
        new()
        {
            ["to"] = report.To?.Value,
            ["via"] = report.Via?.Value,
            ["due"] = report.Due,
            ["recurs"] = report.Recurs,
            ["text"] = report.Text.Value,
        };

    private static JsonObject Event(PlanEvent happening) =>
        new()
        {
            ["sessions"] = happening.Sessions,
            ["time_text"] = happening.TimeText?.Value,
            ["time"] = Time(happening.Time),
            ["venues"] = List(happening.Venues, v => new JsonObject { ["mode"] = v.Mode, ["place"] = v.Place.Value }),
            ["chair"] = happening.Chair?.Value,
        };

    private static JsonObject? Time(TimeReading? time) =>
        time is null
            ? null
            : new()
            {
                ["kind"] = time.Kind.ToString().ToLowerInvariant(),
                ["start"] = Day(time.Start),
                ["end"] = Day(time.End),
            };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private static JsonArray List<T>(IEnumerable<T> list, Func<T, JsonObject> write) => new([.. list.Select(write)]);

    private static JsonArray Values(IEnumerable<Quoted<string>> values) => new([.. values.Select(v => (JsonNode)v.Value)]);
}
