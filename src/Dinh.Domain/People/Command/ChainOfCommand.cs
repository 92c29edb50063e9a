using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Domain.People.Command;

/// <summary>Why a kind of body is requested and not ordered, and by whom it is ordered all the same.</summary>
public sealed record BeyondCommand(BodyKind Kind, IReadOnlyList<BodyKind> OrderedBy, string Basis, Confidence Confidence);

/// <summary>Whom a body may order, and whom it can only request.</summary>
public static class ChainOfCommand
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<Dictionary<BodyKind, BeyondCommand>> Beyond = new(() => Read().ToDictionary(r => r.Kind));

    /// <summary>Why such a body is requested; null where its People's Committee orders it.</summary>
    public static BeyondCommand? WhyBeyond(BodyKind kind) => Beyond.Value.GetValueOrDefault(kind);

    /// <summary>Whether the one can only request the other: because of what it is, or because it belongs to a unit that is not below.</summary>
    public static bool IsRequest((Body Body, AdministrativeUnit? Unit) asker, (Body Body, AdministrativeUnit? Unit) asked)
    {
        if (asker.Body.Id == asked.Body.Id)
            return false;
        if (WhyBeyond(asked.Body.Kind) is { } beyond)
            return !beyond.OrderedBy.Contains(asker.Body.Kind);

        return !asked.Body.InCommand || !IsBelow(asker.Unit, asked.Unit);
    }

    // Where the units are not both known, what the body is decides alone.
    private static bool IsBelow(AdministrativeUnit? upper, AdministrativeUnit? lower) =>
        upper is null || lower is null || upper.Id == lower.Id || lower.Path.StartsWith(upper.Path, StringComparison.Ordinal);

    private static List<BeyondCommand> Read()
    {
        using var file = typeof(ChainOfCommand).Assembly.GetManifestResourceStream("People/Command/beyond-command.json")!;
        return JsonSerializer.Deserialize<List<BeyondCommand>>(file, Reading)!;
    }
}
