namespace Dinh.Domain.Plans;

/// <summary>Bản soạn: a plan as its writer fills it in, card by card, before it is set as a paper.</summary>
/// <param name="Cards">In the order of the paper.</param>
/// <param name="Made">How many cards were ever added: a key is never given twice.</param>
public sealed record Composition(IReadOnlyList<ComposedCard> Cards, int Made = 0)
{
    public const int MostCards = 400;

    /// <summary>Reading so much takes a moment; no plan that was seen comes near it.</summary>
    public const int LongestText = 250_000;

    private static readonly CardKind[] Parts = [CardKind.Section, CardKind.Group, CardKind.Task];

    /// <summary>What a plan has once, ready to be filled in.</summary>
    public static Composition Blank { get; } =
        new([
            new("dau", CardKind.Head),
            new("can-cu", CardKind.Bases),
            new("muc-dich", CardKind.Aims),
            new("kinh-phi", CardKind.Funds),
            new("ket", CardKind.Closing),
            new("ky", CardKind.Foot),
        ]);

    public IEnumerable<ComposedCard> Standing => Cards.Where(c => !c.IsRemoved);

    public int Length => Cards.Sum(c => c.Fields.Sum(f => f.Value.Length));

    public ComposedCard? Find(string key) => Cards.FirstOrDefault(c => c.Key == key);

    public ComposedCard Only(CardKind kind) => Cards.First(c => c.Kind == kind);

    public Composition With(ComposedCard changed) => this with { Cards = [.. Cards.Select(c => c.Key == changed.Key ? changed : c)] };

    /// <summary>Adds a card behind another of its kind, or at the end of its place on the paper.</summary>
    public Composition Add(CardKind kind, string? behind, out ComposedCard added)
    {
        added = new($"{PrefixOf(kind)}{Made + 1}", kind);
        var at = PlaceFor(kind, behind);
        return new([.. Cards.Take(at), added, .. Cards.Skip(at)], Made + 1);
    }

    /// <summary>Moves a card one place up or down among its like; a heading takes along what stands under it.</summary>
    public Composition Move(string key, bool up)
    {
        var (from, length) = BlockOf(key);
        if (length == 0)
            return this;

        var rest = Cards.ToList();
        rest.RemoveRange(from, length);
        return Target(rest, from, Cards[from].Kind, up) is { } to
            ? this with
            {
                Cards = [.. rest.Take(to), .. Cards.Skip(from).Take(length), .. rest.Skip(to)],
            }
            : this;
    }

    private static string PrefixOf(CardKind kind) =>
        kind switch
        {
            CardKind.Section => "m",
            CardKind.Group => "n",
            CardKind.Duty => "c",
            _ => "t",
        };

    private int PlaceFor(CardKind kind, string? behind)
    {
        var like = kind == CardKind.Duty ? [CardKind.Duty] : Parts;
        if (behind is not null && Find(behind) is { } before && like.Contains(before.Kind))
        {
            var (from, length) = kind is CardKind.Task ? (Index(behind), 1) : BlockOf(behind);
            return from + length;
        }

        var last = Cards.Select((card, at) => (card, at)).LastOrDefault(c => like.Contains(c.card.Kind));
        return last.card is not null ? last.at + 1 : Index(kind == CardKind.Duty ? "ket" : "kinh-phi");
    }

    private (int From, int Length) BlockOf(string key)
    {
        var from = Index(key);
        if (from < 0 || Cards[from].Kind is not (CardKind.Section or CardKind.Group or CardKind.Task or CardKind.Duty))
            return (from, 0);

        CardKind[] under = Cards[from].Kind switch
        {
            CardKind.Section => [CardKind.Group, CardKind.Task],
            CardKind.Group => [CardKind.Task],
            _ => [],
        };
        return (from, 1 + Cards.Skip(from + 1).TakeWhile(c => under.Contains(c.Kind)).Count());
    }

    /// <summary>Where a block goes among the rest; null when there is nowhere to go. Nothing stands before the first section, and a section never splits another.</summary>
    private static int? Target(List<ComposedCard> rest, int from, CardKind kind, bool up)
    {
        var like = kind == CardKind.Duty ? [CardKind.Duty] : Parts;
        if (kind is not (CardKind.Section or CardKind.Group))
        {
            var to = up ? from - 1 : from + 1;
            var passed = up ? to : from;
            return passed < 0 || passed >= rest.Count || !like.Contains(rest[passed].Kind) || up && IsFirst(rest, passed) ? null : to;
        }

        var heads = kind == CardKind.Section ? [CardKind.Section] : new[] { CardKind.Section, CardKind.Group };
        if (up)
        {
            var before = rest.FindLastIndex(Math.Max(0, from - 1), c => heads.Contains(c.Kind));
            return from == 0 || before < 0 || kind == CardKind.Group && IsFirst(rest, before) ? null : before;
        }

        if (from >= rest.Count || !like.Contains(rest[from].Kind))
            return null;
        var next = rest.FindIndex(from + 1, c => heads.Contains(c.Kind) || !like.Contains(c.Kind));
        return next < 0 ? rest.Count : next;
    }

    private static bool IsFirst(List<ComposedCard> cards, int at) => cards[at].Kind == CardKind.Section && !cards.Take(at).Any(c => Parts.Contains(c.Kind));

    private int Index(string key) => Cards.ToList().FindIndex(c => c.Key == key);
}
