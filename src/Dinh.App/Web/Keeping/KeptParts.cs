using Microsoft.Extensions.Caching.Memory;

namespace Dinh.App.Web.Keeping;

/// <summary>What pages are made of that changes far more seldom than they do: each part is kept as long as nothing that it shows has changed.</summary>
public sealed class KeptParts : IDisposable
{
    // A line is a name with its day or key: some hundred bytes.
    private const int MostLines = 300_000;

    private readonly KeptPages pages;
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostLines });

    internal KeptParts(KeptPages pages) => this.pages = pages;

    /// <summary>The part as it stands, read anew only if it is not known or no longer holds.</summary>
    /// <param name="scope">What it depends on; the day is always part of it.</param>
    /// <param name="key">Which part it is.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="lines">How long it is, so that all together do not fill the memory.</param>
    public async ValueTask<T> GetAsync<T>(KeptScope scope, object key, Func<Task<T>> read, Func<T, int> lines)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(lines);
        var version = await pages.VersionAsync(scope);
        var place = (typeof(T), key);
        if (kept.TryGetValue(place, out Part? part) && part!.Version == version)
            return (T)part.Value;

        var value = await read();
        kept.Set(place, new Part(version, value), new MemoryCacheEntryOptions { Size = lines(value) + 1 });
        return value;
    }

    public void Dispose() => kept.Dispose();

    private sealed record Part(string Version, object Value);
}
