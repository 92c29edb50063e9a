using Dinh.Law;

namespace Dinh.Reading.Rolls;

/// <summary>Holds the rows of a sheet against each other and against the roll.</summary>
internal sealed class RowMatcher(IReadOnlyList<RollLine> lines, IReadOnlyList<KnownHousehold> known, IReadOnlyDictionary<int, RowChoice> choices)
{
    private static readonly Sentence OtherOrder = new("cùng các chữ trong họ tên, thứ tự khác", "the same words of the name in another order");
    private static readonly Sentence SameName = new("cùng họ tên, thông tin khác nhau", "the same name, other facts");
    private static readonly Sentence SamePhone = new("cùng số điện thoại", "the same telephone");
    private static readonly Sentence SameAddress = new("cùng địa chỉ", "the same address");

    private readonly ILookup<string, KnownHousehold> byWords = known.ToLookup(k => NameKey.Words(k.Name));
    private readonly ILookup<string, KnownHousehold> byPhone = known.Where(k => k.Phone.Length > 0).ToLookup(k => k.Phone);

    // "Xóm Đồng Đau" and "Tổ 2" are the addresses of many; one that only one household has tells something.
    private readonly ILookup<string, KnownHousehold> byAddress = Alone(lines, known);
    private readonly Dictionary<Guid, KnownHousehold> byKey = known.ToDictionary(k => k.Key);
    private readonly HashSet<Guid> taken = [];

    private static ILookup<string, KnownHousehold> Alone(IReadOnlyList<RollLine> lines, IReadOnlyList<KnownHousehold> known)
    {
        var said = lines.CountBy(l => NameKey.Folded(l.Address)).ToDictionary();
        return known
            .Where(k => k.Address.Any(char.IsAsciiDigit))
            .GroupBy(k => NameKey.Folded(k.Address))
            .Where(g => g.Count() == 1 && said.GetValueOrDefault(g.Key) == 1)
            .SelectMany(g => g)
            .ToLookup(k => NameKey.Folded(k.Address));
    }

    public IReadOnlyList<RollRow> Rows()
    {
        var namesakes = lines.CountBy(l => NameKey.Folded(l.Name)).ToDictionary();
        var doubles = Doubles();
        var rows = new RollRow?[lines.Count];
        foreach (var (at, line) in lines.Index())
            rows[at] = Settled(line);

        // Who is sure takes first, so that none who is doubted is offered what another has.
        foreach (var (at, line) in lines.Index().Where(l => rows[l.Index] is null))
            rows[at] = doubles.TryGetValue(line.Line, out var first) ? new(line, RowFate.Twice) { DoubleOf = first } : Sure(line, namesakes);
        foreach (var (at, line) in lines.Index().Where(l => rows[l.Index] is null))
            rows[at] = Near(line) is { Count: > 0 } near ? new(line, RowFate.Doubtful) { Near = near } : new(line, RowFate.Added);
        return rows!;
    }

    private RollRow? Settled(RollLine line)
    {
        var choice = choices.GetValueOrDefault(line.Line);
        if (choice is { IsLeft: true })
            return new(line, RowFate.Left);
        if (!line.IsSound)
            return new(line, RowFate.Faulty);
        if (choice is null)
            return null;
        return choice.Known is not { } key ? new(line, RowFate.Added)
            : byKey.TryGetValue(key, out var one) && taken.Add(key) ? Met(line, one)
            : null;
    }

    private Dictionary<int, int> Doubles()
    {
        var (first, doubles) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<int, int>());
        foreach (var line in lines.Where(l => l.IsSound && !choices.ContainsKey(l.Line)))
        {
            var name = NameKey.Words(line.Name);
            var keys = new[] { line.Phone, line.Born.Length > 4 ? line.Born : "", NameKey.Folded(line.Address) }
                .Where(k => k.Length > 0)
                .Select(k => $"{name}|{k}")
                .DefaultIfEmpty(name)
                .ToList();
            foreach (var key in keys.Where(k => !Differs(line, k)))
                if (!first.TryAdd(key, line.Line))
                    doubles.TryAdd(line.Line, first[key]);
        }

        return doubles;

        // Father and son of one name in one house have their own years.
        bool Differs(RollLine line, string key) =>
            first.TryGetValue(key, out var at) && lines.First(l => l.Line == at).Born is { Length: > 0 } born && line.Born.Length > 0 && born != line.Born;
    }

    private RollRow? Sure(RollLine line, Dictionary<string, int> namesakes)
    {
        var folded = NameKey.Folded(line.Name);
        var same = byWords[NameKey.Words(line.Name)].Where(k => !taken.Contains(k.Key) && NameKey.Folded(k.Name) == folded && !Contradicts(line, k)).ToList();
        var sure = same.FindAll(k => Agrees(line, k));
        if (sure.Count == 0 && same.Count == 1 && namesakes[folded] == 1)
            sure = same.FindAll(k => line.Address.Length == 0 || k.Address.Length == 0);
        return sure.Count == 1 && taken.Add(sure[0].Key) ? Met(line, sure[0]) : null;
    }

    private List<NearHousehold> Near(RollLine line)
    {
        var folded = NameKey.Folded(line.Name);
        var near = byWords[NameKey.Words(line.Name)]
            .Select(k => new NearHousehold(k, NameKey.Folded(k.Name) == folded ? SameName : OtherOrder))
            .Concat(byPhone[line.Phone].Select(k => new NearHousehold(k, SamePhone)))
            .Concat(byAddress[NameKey.Folded(line.Address)].Select(k => new NearHousehold(k, SameAddress)));
        return [.. near.Where(n => !taken.Contains(n.Known.Key)).DistinctBy(n => n.Known.Key)];
    }

    private static RollRow Met(RollLine line, KnownHousehold known)
    {
        var changes = new[]
        {
            new RowChange(RollColumn.Name, known.Name, line.Name),
            new RowChange(RollColumn.Born, known.Born, line.Born),
            new RowChange(RollColumn.Phone, known.Phone, line.Phone),
            new RowChange(RollColumn.Address, known.Address, line.Address),
        }
            .Where(c => c.Now.Length > 0 && c.Now != c.Was)
            .ToList();
        return new(line, changes.Count == 0 ? RowFate.Same : RowFate.Changed) { Known = known, Changes = changes };
    }

    private static bool Agrees(RollLine line, KnownHousehold known) =>
        (line.Phone.Length > 0 && line.Phone == known.Phone)
        || (line.Born.Length > 0 && line.Born == known.Born)
        || (line.Address.Length > 0 && NameKey.Folded(line.Address) == NameKey.Folded(known.Address));

    private static bool Contradicts(RollLine line, KnownHousehold known) =>
        line.Born.Length >= 4 && known.Born.Length >= 4 && !line.Born[^4..].Equals(known.Born[^4..], StringComparison.Ordinal);
}
