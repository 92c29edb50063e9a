using System.Reflection;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Search;

/// <summary>What one record shows to everybody who searches.</summary>
/// <param name="Body">Whose it is; the unit, its names of today and of former days come from there.</param>
/// <param name="Day">The day by which it is ordered: when it became public.</param>
public sealed record SearchDraft(Guid Body, DateOnly Day, string Title)
{
    public const int LongestTitle = 500;

    /// <summary>The words, from which a passage is shown.</summary>
    public string Text { get; init; } = "";

    /// <summary>What finds it beside: the name of the item, the label of the paper, the names of files.</summary>
    public string More { get; init; } = "";

    /// <summary>Files whose words find it.</summary>
    public IReadOnlyList<SearchedFile> Files { get; init; } = [];

    /// <summary>The words of those that have been read; the index sets them.</summary>
    internal IReadOnlyList<string> FileTexts { get; init; } = [];

    /// <summary>The item of the law's list that it stands under.</summary>
    public string? ItemKey { get; init; }

    public SearchState State { get; init; }
}

/// <summary>What a module lets everybody find. Found by its type; adding one edits no list.</summary>
public abstract class Searched
{
    private static readonly Lazy<IReadOnlyDictionary<Type, Searched>> Known = new(() =>
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Searched)) && !t.IsAbstract)
            .Select(t => (Searched)Activator.CreateInstance(t)!)
            .ToDictionary(s => s.Record)
    );

    public static IEnumerable<Searched> All => Known.Value.Values.OrderBy(s => s.Kind, StringComparer.Ordinal);

    /// <summary>The kind as addresses call it: "publication".</summary>
    public abstract string Kind { get; }

    internal abstract Type Record { get; }

    internal static Searched? For(Type record) => Known.Value.GetValueOrDefault(record);

    internal abstract Guid KeyOf(Entity record);

    public string RefOf(Guid key) => $"{Kind}:{key}";

    internal abstract Task<IReadOnlyDictionary<Guid, SearchDraft>> ShowAsync(DinhDb db, IReadOnlyList<Entity> records, CancellationToken stop);

    /// <summary>The keys of all records of which something may be public.</summary>
    internal abstract Task<IReadOnlyList<Guid>> KeysAsync(DinhDb db, CancellationToken stop);

    internal abstract Task<IReadOnlyList<Entity>> ReadAsync(DinhDb db, IReadOnlyList<Guid> keys, CancellationToken stop);
}

/// <inheritdoc/>
public abstract class Searched<T> : Searched
    where T : Entity<T>
{
    internal override Type Record => typeof(T);

    /// <summary>What everybody may read of the record; null where that is nothing. Nothing else of it enters the index.</summary>
    protected abstract SearchDraft? Show(T record);

    /// <summary>All records of which something may be public, with what <see cref="Show"/> reads of them.</summary>
    protected abstract IQueryable<T> Public(DinhDb db);

    /// <summary>The same for several; written over where the words stand in another table.</summary>
    protected virtual Task<IReadOnlyDictionary<Guid, SearchDraft>> ShowAsync(DinhDb db, IReadOnlyList<T> records, CancellationToken stop) =>
        Task.FromResult(Drafts(records, Show));

    protected static IReadOnlyDictionary<Guid, SearchDraft> Drafts(IReadOnlyList<T> records, Func<T, SearchDraft?> show) =>
        records.Select(r => (Key: r.Id.Value, Draft: show(r))).Where(d => d.Draft is not null).ToDictionary(d => d.Key, d => d.Draft!);

    internal override Guid KeyOf(Entity record) => ((T)record).Id.Value;

    internal override Task<IReadOnlyDictionary<Guid, SearchDraft>> ShowAsync(DinhDb db, IReadOnlyList<Entity> records, CancellationToken stop) =>
        ShowAsync(db, [.. records.Cast<T>()], stop);

    internal override async Task<IReadOnlyList<Guid>> KeysAsync(DinhDb db, CancellationToken stop) =>
        (await Public(db).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(stop)).ConvertAll(id => id.Value);

    internal override async Task<IReadOnlyList<Entity>> ReadAsync(DinhDb db, IReadOnlyList<Guid> keys, CancellationToken stop)
    {
        var asked = keys.Select(k => new Id<T>(k)).ToList();
        return await Public(db).AsNoTracking().Where(r => asked.Contains(r.Id)).ToListAsync(stop);
    }
}
