using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Web.Counting;

/// <summary>What a kind of happening says of whose it is: the body that it names, or else the record it happened to.</summary>
/// <param name="Body">Its property that names a body.</param>
/// <param name="Subject">The kind of record whose key it names first.</param>
internal sealed record HappeningKind(string Name, string? Body, Type? Subject)
{
    private static readonly Dictionary<string, HappeningKind> Known = typeof(Entity)
        .Assembly.GetExportedTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && !t.IsAssignableTo(typeof(Entity)))
        .Select(Of)
        .Where(k => k.Body is not null || k.Subject is not null)
        .DistinctBy(k => k.Name)
        .ToDictionary(k => k.Name);

    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>Null for what is no happening of a record.</summary>
    public static HappeningKind? Find(string name) => Known.GetValueOrDefault(name);

    private static HappeningKind Of(Type type)
    {
        var keys = type.GetProperties()
            .Where(p => p.PropertyType is { IsGenericType: true } t && t.GetGenericTypeDefinition() == typeof(Id<>))
            .Select(p => (p.Name, Record: p.PropertyType.GetGenericArguments()[0]))
            .ToList();
        return new(type.Name, keys.Find(k => k.Record == typeof(Body)).Name, keys.Select(k => k.Record).FirstOrDefault(r => r != typeof(Body)));
    }
}
