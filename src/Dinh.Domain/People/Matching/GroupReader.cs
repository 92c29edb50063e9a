using System.Text.Json.Serialization;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.Domain.People.Matching;

/// <summary>Reads words that stand for several bodies: "các sở, ban, ngành", "UBND các xã, phường".</summary>
internal sealed class GroupReader(BodyDirectory directory, DateOnly day, NameWords words)
{
    private static readonly GroupWords Known = NameWords.Read<GroupWords>("People/Matching/groups.json");

    private readonly List<string> kindsOfUnits =
    [
        .. directory.Units.Select(u => words.Key(u.Kind)).Concat(GroupWords.Kinds).Distinct().OrderByDescending(k => k.Length),
    ];

    /// <summary>Null when the words are no group that is known.</summary>
    public BodyMatch? Read(string key)
    {
        var row = new Row(key);
        while (!row.AtEnd)
        {
            if (!Take(row))
                return null;
        }

        if (row.Heads.Count == 0 || !(row.Plural || row.Units.Count > 1 || (row.Lower && row.Units.Count > 0)))
            return null;

        var members = row.Heads.SelectMany(h => Members(h, row)).Distinct().ToList();
        if (members.Count == 0)
            return new(MatchKind.Question, [], new("Nhóm chưa có cơ quan nào trong danh bạ.", "The directory has no member of this group yet."));

        return new(MatchKind.Group, members, Why(members.Count, row)) { Open = row.Open };
    }

    private bool Take(Row row)
    {
        if (row.TakeAny(Known.Open) is not null)
            return row.Open = true;

        if (Known.Plural.FirstOrDefault(row.Starts) is { } plural)
        {
            row.Plural = true;
            return row.Take(plural);
        }

        if (Longest(row) is var (head, said) && head is not null)
        {
            row.Heads.Add(head);
            row.Plural |= head.Plural.Contains(said, StringComparer.Ordinal);
            row.Lower |= head.Lower;
            return row.Take(said);
        }

        if (row.TakeAny(Known.Levels.Keys) is { } level)
        {
            row.Units.AddRange(Known.Levels[level]);
            return true;
        }

        if (row.TakeAny(kindsOfUnits) is { } kind)
        {
            row.Units.Add(kind);
            return true;
        }

        return row.TakeAny(Known.Fillers) is not null;
    }

    private static (GroupHead? Head, string Said) Longest(Row row) =>
        Known
            .Heads.SelectMany(h => h.Words.Select(w => (Head: (GroupHead?)h, Said: w)))
            .Where(h => row.Starts(h.Said))
            .OrderByDescending(h => h.Said.Length)
            .FirstOrDefault();

    private IEnumerable<Body> Members(GroupHead head, Row row)
    {
        var standing = directory.Bodies.Where(b => b.IsValidOn(day) && b.Id != directory.Issuer?.Id);
        if (head.Lower)
            return standing.Where(b => head.Kinds.Contains(b.Kind) && directory.Below.Any(u => u.Id == b.UnitId && Named(u, row)));

        // Bodies of a group are those of the nearest unit that has any: a commune's paper means the province's departments.
        var nearest = standing
            .Where(b => head.Kinds.Count == 0 ? b.InCommand : head.Kinds.Contains(b.Kind))
            .GroupBy(b => directory.Distance(b.UnitId))
            .Where(g => g.Key < 100)
            .MinBy(g => g.Key);
        var members = nearest?.ToList() ?? [];
        var own = members.Where(b => directory.Issuer is { } issuer && b.ParentId == issuer.Id).ToList();
        return own.Count > 0 && directory.Issuer!.Kind != BodyKind.PeoplesCommittee ? own : members;
    }

    private bool Named(AdministrativeUnit unit, Row row) => row.Units.Count == 0 || row.Units.Contains(words.Key(unit.Kind));

    private static Sentence Why(int count, Row row) =>
        row.Open
            ? new($"Văn bản để ngỏ; có thể là {count} cơ quan.", $"The paper leaves it open; {count} bodies may be meant.")
            : new($"Nhóm gồm {count} cơ quan.", $"A group of {count} bodies.");

    private sealed class Row(string key)
    {
        private string rest = key + " ";

        public List<GroupHead> Heads { get; } = [];

        public List<string> Units { get; } = [];

        public bool Plural { get; set; }

        public bool Lower { get; set; }

        public bool Open { get; set; }

        public bool AtEnd => rest.Length == 0;

        public bool Starts(string words) => rest.StartsWith(words + " ", StringComparison.Ordinal);

        public bool Take(string words)
        {
            rest = rest[(words.Length + 1)..];
            return true;
        }

        public string? TakeAny(IEnumerable<string> phrases)
        {
            var said = phrases.Where(Starts).MaxBy(p => p.Length);
            if (said is not null)
                Take(said);
            return said;
        }
    }
}

internal sealed record GroupWords(
    IReadOnlyList<string> Plural,
    IReadOnlyList<GroupHead> Heads,
    IReadOnlyList<string> Fillers,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Levels,
    IReadOnlyList<string> Open
)
{
    /// <summary>Kinds of units that papers name although the directory may have none of them.</summary>
    public static readonly string[] Kinds = ["thanh pho", "thi tran", "thi xa", "dac khu", "phuong", "huyen", "quan", "tinh", "xa"];
}

internal sealed record GroupHead(
    IReadOnlyList<string> Words,
    [property: JsonConverter(typeof(BodyKinds))] IReadOnlyList<BodyKind> Kinds,
    IReadOnlyList<string> Plural,
    bool Lower = false
);
