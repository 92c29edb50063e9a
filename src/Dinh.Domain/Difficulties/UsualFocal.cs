using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Difficulties;

/// <summary>To whom a body turns where no plan says so: the body for home affairs of the unit above; inside a unit, that of the unit itself.</summary>
/// <param name="Body">The body.</param>
/// <param name="Why">Why that one, and how sure that is.</param>
public sealed record UsualFocal(Body Body, Sentence Why)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly Lazy<List<Row>> Rows = new(Read);

    /// <summary>Null where nobody stands above.</summary>
    /// <param name="asker">Who turns to it.</param>
    /// <param name="units">The asker's unit, then those above it, the nearest first.</param>
    /// <param name="bodies">The bodies of those units that stand that day.</param>
    public static UsualFocal? Of(Body asker, IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<Body> bodies, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(units);

        // What belongs to a committee turns to its own unit first; what heads a unit, or stands beside its committee, to the unit above.
        var from = asker.ParentId is null ? units.Skip(1) : units;
        return from.Select(u => In(u, asker, bodies, day)).FirstOrDefault(f => f is not null)
            ?? (asker.Kind != BodyKind.PeoplesCommittee && units.Count > 0 ? Committee(units[0], asker, bodies) : null);
    }

    private static UsualFocal? In(AdministrativeUnit unit, Body asker, IReadOnlyList<Body> bodies, DateOnly day)
    {
        var row = Rows.Value.Where(r => r.From <= day && r.Units.Contains(unit.Kind)).MaxBy(r => r.From);
        var names = row?.Names.Select(SearchText.Fold).ToList() ?? [];
        var found = bodies.FirstOrDefault(b => b.UnitId == unit.Id && b.Id != asker.Id && names.Exists(n => b.Folded.StartsWith(n, StringComparison.Ordinal)));
        return found is null || bodies.Any(b => b.Id == asker.Id && names.Exists(n => b.Folded.StartsWith(n, StringComparison.Ordinal)))
            ? Committee(unit, asker, bodies)
            : new(
                found,
                new(
                    $"{found.Name} là cơ quan nội vụ của {unit.Name} ({row!.Basis}; {row.Confidence.Remark.Vi}).",
                    $"{found.Name} is the body for home affairs of {unit.Name} ({row.Basis}; {row.Confidence.Remark.En})."
                )
            );
    }

    private static UsualFocal? Committee(AdministrativeUnit unit, Body asker, IReadOnlyList<Body> bodies) =>
        bodies.FirstOrDefault(b => b.UnitId == unit.Id && b.Id != asker.Id && b.Kind == BodyKind.PeoplesCommittee) is { } committee
            ? new(committee, new($"{committee.Name} là cơ quan cấp trên.", $"{committee.Name} stands above."))
            : null;

    private static List<Row> Read()
    {
        using var file = typeof(UsualFocal).Assembly.GetManifestResourceStream("Difficulties/focal.json")!;
        return JsonSerializer.Deserialize<List<Row>>(file, Reading)!;
    }

    private sealed record Row(DateOnly From, IReadOnlyList<string> Units, IReadOnlyList<string> Names, string Basis, Confidence Confidence);
}
