using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Domain.People.Defaults;

/// <summary>The bodies that a unit of its kind usually has, so that a new directory does not begin empty. A person goes through them: they are as sure as their source.</summary>
/// <param name="Bodies">The bodies, those above before those below.</param>
/// <param name="Basis">The papers they rest on.</param>
/// <param name="Confidence">"text", "secondary" or "memory": how sure the source is.</param>
public sealed record DefaultBodies(IReadOnlyList<Body> Bodies, string Basis, string Confidence)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly Lazy<List<Pattern>> Patterns = new(Read);

    /// <summary>Null when nothing is known of units of that kind on that day.</summary>
    public static DefaultBodies? For(AdministrativeUnit unit, DateOnly day)
    {
        var pattern = Patterns.Value.Where(p => p.From <= day && p.Units.Contains(unit.Kind)).MaxBy(p => p.From);
        if (pattern is null)
            return null;

        // What is above the provinces has a name of its own, without the word for its kind.
        var named = unit.Name.StartsWith(unit.Kind, StringComparison.Ordinal) ? unit.Kind.ToLowerInvariant() + unit.Name[unit.Kind.Length..] : unit.Name;
        var lines = pattern.Bodies.Where(b => b.Units is null || b.Units.Contains(unit.Kind)).Select(b => (Line: b, Body: Make(b, unit, named))).ToList();
        var head = lines.Find(l => l.Line.Head).Body;
        foreach (var (_, body) in lines.Where(l => l.Line is { InCommand: true, Head: false }))
            body.Under(head.Id);
        return new([.. lines.OrderByDescending(l => l.Line.Head).Select(l => l.Body)], pattern.Basis, pattern.Confidence);
    }

    private static Body Make(Line line, AdministrativeUnit unit, string named)
    {
        var body = new Body(Id<Body>.New(), line.Name.Replace("{of}", named, StringComparison.Ordinal), line.Kind, unit.Id)
        {
            InCommand = line.InCommand,
            ValidFrom = unit.ValidFrom,
        };
        foreach (var alias in line.Aliases ?? [])
            body.AlsoKnownAs(alias);
        return body;
    }

    private static List<Pattern> Read()
    {
        using var file = typeof(DefaultBodies).Assembly.GetManifestResourceStream("People/Defaults/bodies.json")!;
        return JsonSerializer.Deserialize<List<Pattern>>(file, Reading)!;
    }

    private sealed record Pattern(DateOnly From, IReadOnlyList<string> Units, string Basis, string Confidence, IReadOnlyList<Line> Bodies);

    private sealed record Line(
        string Name,
        BodyKind Kind,
        IReadOnlyList<string>? Units,
        IReadOnlyList<string>? Aliases,
        bool Head = false,
        bool InCommand = true
    );
}
