namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>What is wrong with one number of a row.</summary>
internal enum Slip
{
    Skipped,
    Repeated,
    Backward,
}

/// <summary>Items of one kind under one heading, in reading order: 1. 2. 3., or a) b) c).</summary>
internal sealed record Series(IReadOnlyList<Item> Items)
{
    public MarkerKind Kind => Items[0].Marker.Kind;

    /// <summary>Every row of the outline, in the order of its first item.</summary>
    public static IReadOnlyList<Series> In(Galley galley)
    {
        var rows = new List<List<Item>>();
        var last = new Dictionary<(Item?, MarkerKind, string), List<Item>>();
        foreach (var item in galley.Items.Where(i => i.Marker.Kind != MarkerKind.Bullet))
        {
            var key = (item.Parent, item.Marker.Kind, item.Marker.Prefix);
            var opens = !last.TryGetValue(key, out var row) || (item.Marker.Ordinal == 1 && row[^1].Marker.Ordinal > 1);
            if (opens)
                rows.Add(last[key] = row = []);

            row!.Add(item);
        }

        return [.. rows.Select(r => new Series(r))];
    }

    /// <summary>Each item whose number does not follow, with the number that was expected there.</summary>
    public IEnumerable<(Item Item, Slip Slip, int Expected)> Slips(int first)
    {
        var expected = first;
        for (var i = 0; i < Items.Count; i++)
        {
            var here = Items[i].Marker.Ordinal;
            if (here == expected || here == 0)
            {
                expected++;
                continue;
            }

            if (IsSwapped(i, expected))
            {
                yield return (Items[i + 1], Slip.Backward, expected + 1);
                expected += 2;
                i++;
                continue;
            }

            var isRepeated = Items.Take(i).Any(p => p.Marker.Ordinal == here);
            yield return (
                Items[i],
                here > expected ? Slip.Skipped
                : isRepeated ? Slip.Repeated
                : Slip.Backward,
                expected
            );

            // One wrong number among right ones is one slip: the row goes on as if it had been right.
            var goesOn = i + 1 < Items.Count && Items[i + 1].Marker.Ordinal == expected + 1;
            expected = goesOn ? expected + 1 : Math.Max(here, expected - 1) + 1;
        }
    }

    // 1. 2. 4. 3.: two items have changed places.
    private bool IsSwapped(int i, int expected) => i + 1 < Items.Count && Items[i].Marker.Ordinal == expected + 1 && Items[i + 1].Marker.Ordinal == expected;
}
