using System.Security.Cryptography;
using System.Text.Json;

namespace Dinh.App.Verbs.Backups;

/// <summary>What a backup is, beside its one file: which version and store wrote it, and by which sum it is known to be whole.</summary>
public sealed record Manifest(string Version, string Store, DateTime At, string File, long Bytes, string Sha256)
{
    private const string Name = "manifest.json";
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<string> SumOfAsync(string file, CancellationToken stop)
    {
        await using var content = System.IO.File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
    }

    public static bool IsIn(string folder) => System.IO.File.Exists(Path.Combine(folder, Name));

    /// <summary>Null when there is none, or none that can be read.</summary>
    public static async Task<Manifest?> ReadAsync(string folder, CancellationToken stop)
    {
        if (!IsIn(folder))
            return null;

        try
        {
            return JsonSerializer.Deserialize<Manifest>(await System.IO.File.ReadAllTextAsync(Path.Combine(folder, Name), stop), Written);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task WriteAsync(string folder, CancellationToken stop) =>
        System.IO.File.WriteAllTextAsync(Path.Combine(folder, Name), JsonSerializer.Serialize(this, Written), stop);
}
