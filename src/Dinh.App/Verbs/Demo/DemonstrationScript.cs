using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.People;

namespace Dinh.App.Verbs.Demo;

/// <summary>Who and what stands in the demonstration, as the file beside this one says.</summary>
public sealed record DemonstrationScript(
    IReadOnlyList<DemonstrationScript.UnitLine> Units,
    IReadOnlyList<DemonstrationScript.BodyLine> Bodies,
    IReadOnlyList<DemonstrationScript.PersonLine> People
)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static DemonstrationScript Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("demonstration.json")!;
        return JsonSerializer.Deserialize<DemonstrationScript>(file, Reading)!;
    }

    public sealed record UnitLine(string Code, string Name, string Kind, string? Under);

    public sealed record BodyLine(string Unit, string Name, BodyKind Kind)
    {
        public string? Key { get; init; }

        public string? Under { get; init; }

        public IReadOnlyList<string> Aliases { get; init; } = [];

        public bool InCommand { get; init; } = true;
    }

    public sealed record PersonLine(string Name, string Account, string Password, IReadOnlyList<AppointmentLine> Appointments);

    public sealed record AppointmentLine(string Body, Function Function, string? Office);
}
