using System.Reflection;
using Dinh.Law;

namespace Dinh.App.Features.Search;

/// <summary>How a kind of what can be found is named, and where it is read. Found by its type; adding one edits no list.</summary>
internal abstract class FoundKind
{
    private static readonly Lazy<IReadOnlyDictionary<string, FoundKind>> Known = new(() =>
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(t => t.IsSubclassOf(typeof(FoundKind)) && !t.IsAbstract)
            .Select(t => (FoundKind)Activator.CreateInstance(t)!)
            .ToDictionary(k => k.Kind)
    );

    public static IEnumerable<FoundKind> All => Known.Value.Values.OrderBy(k => k.Name.Vi, StringComparer.Ordinal);

    /// <summary>The kind as the index has it: "publication".</summary>
    public abstract string Kind { get; }

    public abstract Sentence Name { get; }

    /// <summary>The public page of one.</summary>
    public abstract string Address(Guid key);

    public static FoundKind? Of(string kind) => Known.Value.GetValueOrDefault(kind);
}
