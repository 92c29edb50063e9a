using System.Security.Cryptography;
using System.Text;
using Dinh.Law;
using Dinh.Reading.Screening.Personal;
using Dinh.Reading.Screening.Words;

namespace Dinh.Reading.Screening.Walking;

/// <summary>What was found so far, each with the act that takes it out. One walk serves the screening and the cleaning, so both see the same.</summary>
/// <param name="allowed">Numbers and addresses of offices that may be public, as digits or in small letters.</param>
internal sealed class FindingList(IReadOnlySet<string> allowed)
{
    // A list of ten thousand people is found to be one long before.
    private const int Most = 40_000;

    private readonly Dictionary<string, Entry> entries = [];
    private readonly List<Sentence> byHand = [];

    public IReadOnlyList<Finding> All => [.. entries.Values.Select(e => e.Finding)];

    /// <summary>What the walk itself knows that a cleaning cannot do.</summary>
    public IReadOnlyList<Sentence> ByHand => byHand;

    public IEnumerable<(Finding Finding, IReadOnlyList<Action> Acts)> Of(IReadOnlySet<string> keys) =>
        entries.Values.Where(e => keys.Contains(e.Finding.Key)).Select(e => (e.Finding, (IReadOnlyList<Action>)e.Acts));

    /// <summary>Called behind each act on what is found meanwhile: so a file learns that one inside it has changed.</summary>
    public Action? Touched { get; set; }

    /// <param name="clean">Takes it out; null when only a person can.</param>
    /// <param name="value">What makes it this finding and no other, where the quote is not enough.</param>
    public void Add(string kind, Sentence place, string quote, Action? clean, string? value = null)
    {
        var key = Key(kind, place, value ?? quote);
        if (clean is { } act && Touched is { } touched)
            clean = () =>
            {
                act();
                touched();
            };
        if (entries.TryGetValue(key, out var known))
        {
            if (clean is not null)
                known.Acts.Add(clean);
            return;
        }

        if (entries.Count >= Most)
            return;
        var words = FindingKind.Of(kind);
        var finding = new Finding(key, kind, words.Name, place, Masking.Quote(quote), words.Severity, words.Advice, clean is not null, words.Ground);
        entries.Add(key, new(finding, clean is null ? [] : [clean]));
    }

    /// <summary>Looks for data of persons in a text.</summary>
    public void Read(Strand strand, Surroundings around = default, bool cleanable = true)
    {
        var text = strand.Text;
        foreach (var hit in PersonalData.In(text, around))
        {
            if (!allowed.Contains(hit.Value))
                Add(
                    hit.Kind,
                    strand.PlaceOf(hit.Start),
                    text.Substring(hit.Start, hit.Length),
                    cleanable ? () => strand.Mask(hit.Start, hit.Length) : null,
                    hit.Value
                );
        }
    }

    /// <summary>Looks for data of persons in words that nothing can be changed in.</summary>
    public void Read(Sentence place, string text)
    {
        if (MayHold(text))
            Read(new Strand(place, [new HeldSlot(text, _ => { })]), cleanable: false);
    }

    public void Tell(Sentence act)
    {
        if (!byHand.Contains(act))
            byHand.Add(act);
    }

    /// <summary>Names and plain words need no closer look.</summary>
    public static bool MayHold(string text) => text.Contains('@') || text.Contains('\\') || text.Contains('/') || text.Any(char.IsNumber);

    private static string Key(string kind, Sentence place, string value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\0{place.Vi}\0{value}")))[..20];

    private sealed record Entry(Finding Finding, List<Action> Acts);
}
