using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>One body with records of its own: of each kind one that is public and one that is private.</summary>
internal sealed class House(Body body, string word)
{
    private readonly Dictionary<(Type Kind, bool Private), Guid> keys = [];

    private readonly HashSet<Guid> records = [];
    private readonly HashSet<Guid> shown = [];
    private int generation;

    public Body Body => body;

    /// <summary>A word that stands in all that is private here, and nowhere else in the world.</summary>
    public string Canary => $"{word}{generation:000}viec";

    /// <summary>The same for what is private to its people.</summary>
    public string PeopleCanary => $"{word}{generation:000}nguoi";

    public IEnumerable<string> Canaries => [Canary, PeopleCanary];

    /// <summary>Whether the row is one of this house's records, or stands below one.</summary>
    public bool Owns(RowPrints.Row row) =>
        row.Columns.Values.Any(v => Guid.TryParse(v, out var key) && records.Contains(key)) || (row.Table == "Bodies" && row.Columns["Id"] == $"{Body.Id}");

    /// <summary>Whether a value is the key of this body or of one of its records.</summary>
    public bool Holds(string value) => Guid.TryParse(value, out var key) && (key == Body.Id.Value || records.Contains(key));

    /// <summary>Whether a value is the key of a record here that is public.</summary>
    public bool Shows(string value) => Guid.TryParse(value, out var key) && shown.Contains(key);

    public void Note(Type kind, Guid key, bool isPrivate)
    {
        records.Add(key);
        if (!isPrivate)
            shown.Add(key);
        keys.TryAdd((kind, isPrivate), key);
    }

    /// <summary>The records made from here on are found instead of those before them, and bear another word: what became of those is their readers' own affair.</summary>
    public void Forget()
    {
        keys.Clear();
        generation++;
    }

    /// <summary>A record of that kind: the private one, or the public one.</summary>
    public Guid KeyOf(Type kind, bool isPrivate) =>
        kind == typeof(Body) ? Body.Id.Value
        : kind == typeof(Domain.Units.AdministrativeUnit) ? Body.UnitId.Value
        : keys.TryGetValue((kind, isPrivate), out var key) ? key
        : throw new NoKeyException(
            $"The walk knows no {kind.Name}. Add one line to {nameof(Seeds)}.{nameof(Seeds.All)} that makes one, with {nameof(Plot)}.{nameof(Plot.Words)} in its texts."
        );
}

/// <summary>Where one record is made.</summary>
internal sealed record Plot(House House, bool IsPrivate, DateOnly Today, string FileHash)
{
    private readonly List<Entity> made = [];

    public Body Body => House.Body;

    /// <summary>Words for a record that others may read when it is public.</summary>
    public string Words(string words) => IsPrivate ? Secret(words) : words;

    /// <summary>Words for a record that nobody outside may ever read.</summary>
    public string Secret(string words) => $"{words} {House.Canary}";

    /// <summary>Words about a person: whoever keeps the system reads them too.</summary>
    public string Personal(string words) => $"{words} {House.PeopleCanary}";

    /// <summary>Secret words, where no two records may bear one name.</summary>
    public string Only(string words) => Secret($"{words} {Guid.CreateVersion7():N}");

    /// <summary>What was made here, in order.</summary>
    public IReadOnlyList<Entity> All => made;

    /// <summary>The record of that kind that was made here last.</summary>
    public T Made<T>()
        where T : Entity => made.OfType<T>().Last();

    public void Has(Entity record) => made.Add(record);
}

/// <summary>The walk met a key of which it does not know what it is the key of.</summary>
internal sealed class NoKeyException(string what) : Exception(what);
