using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dinh.Domain.Common;

namespace Dinh.Data.Log;

/// <summary>The words of a public act beside the log: the entry holds their hash. They can be forgotten without breaking the tree, and with their salt gone the hash tells nothing.</summary>
public sealed record EntryStatement(string Title, IReadOnlyList<KeyValuePair<string, string>> Facts, string? Text, IReadOnlyList<string> Files)
{
    public static string Write(PublicAct act, string salt)
    {
        ArgumentNullException.ThrowIfNull(act);
        return CanonicalJson.Write(json =>
        {
            json.WriteString("salt", salt);
            json.WriteString("deed", Kebab.Of(act.Deed));
            json.WriteString("record", act.Record);
            json.WriteString("key", act.Key);
            json.WriteString("title", act.Title);
            json.WriteStartObject("facts");
            foreach (var (name, value) in act.Facts.OrderBy(f => f.Key, StringComparer.Ordinal))
                json.WriteString(name, value);
            json.WriteEndObject();
            if (act.Text.Length > 0)
                json.WriteString("text", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(act.Text))));
            json.WriteStartArray("files");
            foreach (var file in act.Files)
                json.WriteStringValue(file);
            json.WriteEndArray();
        });
    }

    public static EntryStatement Read(string statement)
    {
        using var json = JsonDocument.Parse(statement);
        var fields = json.RootElement;
        return new(
            fields.GetProperty("title").GetString()!,
            [.. fields.GetProperty("facts").EnumerateObject().Select(f => KeyValuePair.Create(f.Name, f.Value.GetString()!))],
            fields.TryGetProperty("text", out var text) ? text.GetString() : null,
            [.. fields.GetProperty("files").EnumerateArray().Select(f => f.GetString()!)]
        );
    }
}
