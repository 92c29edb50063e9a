using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dinh.Domain.People.Matching;

/// <summary>Kinds of bodies written in a file by their names.</summary>
internal sealed class BodyKinds : JsonConverter<IReadOnlyList<BodyKind>>
{
    public override IReadOnlyList<BodyKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        [.. JsonSerializer.Deserialize<List<string>>(ref reader, options)!.Select(Enum.Parse<BodyKind>)];

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<BodyKind> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Select(k => k.ToString()), options);
}
