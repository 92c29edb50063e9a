namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>A rule on one kind of slip in a row of numbers or letters.</summary>
internal abstract class NumberingRule : ProofRule
{
    public override Severity Severity => Severity.Warning;

    protected abstract Slip Slip { get; }

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var ended = new Dictionary<MarkerKind, int>();
        var spellsAllLetters = galley.Items.Any(i => i.Marker is { Kind: MarkerKind.Letter, Label: "đ" });
        foreach (var series in Series.In(galley))
        {
            var first = First(series, ended);
            ended[series.Kind] = series.Items[^1].Marker.Ordinal;
            foreach (var (item, slip, expected) in series.Slips(first).Where(s => s.Slip == Slip))
            {
                var isUnusedLetter = series.Kind == MarkerKind.Letter && item.Marker.LabelAt(expected) == "đ" && !spellsAllLetters;
                yield return Found(item, expected, isUnusedLetter ? Severity.Note : Severity);
            }
        }
    }

    protected abstract Finding Found(Item item, int expected, Severity severity);

    protected static string Written(Item item) => item.Passage.Text[..item.Marker.Length].Trim();

    protected static string Expected(Item item, int expected) => item.Marker.LabelAt(expected) + item.Marker.Delimiter;

    protected static int QuoteEnd(Item item) => Math.Min(item.Passage.Text.Length, Math.Max(item.Marker.Length, ShortEnd(item)));

    // A plan may number its items through from one section to the next.
    private static int First(Series series, Dictionary<MarkerKind, int> ended)
    {
        var here = series.Items[0].Marker.Ordinal;
        return series.Kind == MarkerKind.Number && here > 1 && ended.GetValueOrDefault(series.Kind) + 1 == here ? here : 1;
    }

    private static int ShortEnd(Item item)
    {
        var text = item.Passage.Text;
        return text.Length <= 60 ? text.Length : Math.Max(text.LastIndexOf(' ', 60), 1);
    }
}
