using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dinh.Domain.Common;

namespace Dinh.Data.Log;

/// <summary>What a leaf of the tree says, as one line of JSON whose every byte is settled: the fields in this order, no spaces, nothing personal.</summary>
public sealed record EntryLine(Guid Id, PublicDeed Deed, string Record, Guid Key, Guid Body, DateTime At)
{
    private const int Version = 1;
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>SHA-256 of the statement, which carries its own salt.</summary>
    public string Content { get; init; } = "";

    /// <summary>Who did it, as a hash under a secret of this entry alone.</summary>
    public string By { get; init; } = "";

    public static EntryLine Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var fields = json.RootElement;
        return new(
            fields.GetProperty("id").GetGuid(),
            Kebab.Read<PublicDeed>(fields.GetProperty("deed").GetString()!),
            fields.GetProperty("record").GetString()!,
            fields.GetProperty("key").GetGuid(),
            fields.GetProperty("body").GetGuid(),
            fields.GetProperty("at").GetDateTime().ToUniversalTime()
        )
        {
            Content = fields.GetProperty("content").GetString()!,
            By = fields.GetProperty("by").GetString()!,
        };
    }

    public string Write() =>
        CanonicalJson.Write(json =>
        {
            json.WriteNumber("v", Version);
            json.WriteString("id", Id);
            json.WriteString("deed", Kebab.Of(Deed));
            json.WriteString("record", Record);
            json.WriteString("key", Key);
            json.WriteString("body", Body);
            json.WriteString("at", At.ToString(Instant, CultureInfo.InvariantCulture));
            json.WriteString("content", Content);
            json.WriteString("by", By);
        });
}

internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

/// <summary>"take-down" for TakeDown: how machines outside spell our words.</summary>
internal static class Kebab
{
    public static string Of(Enum word) => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    public static T Read<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
