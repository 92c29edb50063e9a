using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>Bộ lọc đã lưu: a view of the board that a person keeps under a name, and may share within a body.</summary>
public sealed class SavedView(Id<SavedView> id, Id<Person> owner, string name, string query) : Entity<SavedView>(id)
{
    public Id<Person> Owner { get; } = owner;

    public string Name { get; } = name;

    /// <summary>The board's query string without its question mark; read back only through the board's own allow-lists.</summary>
    public string Query { get; private set; } = query;

    /// <summary>The body whose officers see it too; null when it is its owner's alone.</summary>
    public Id<Body>? SharedWith { get; private set; }

    public void Share(Id<Body> body) => SharedWith = body;

    /// <summary>Looks at the successors of bodies that have ended, and is shared with them.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        if (SharedWith is { } ended && heirs.TryGetValue(ended, out var heir))
            SharedWith = heir;
        foreach (var (from, to) in heirs)
            Query = Query.Replace($"{from}", $"{to}", StringComparison.OrdinalIgnoreCase);
    }
}
