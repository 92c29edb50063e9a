using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Common;

namespace Dinh.Data;

/// <summary>Writes an <see cref="Id{T}"/> in JSON as the plain string it is in an address.</summary>
public sealed class IdJson : JsonConverterFactory
{
    public static JsonSerializerOptions Options { get; } =
        new() { Converters = { new IdJson(), new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<Id<T>>
        where T : Entity
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
