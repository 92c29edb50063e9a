using System.Text;
using Dinh.Law;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>Words in a part that is no text: runs of letters, one byte or two bytes each.</summary>
internal static class Binary
{
    private const int Shortest = 6;
    private const int MostBytes = 8 * 1024 * 1024;

    /// <param name="drop">Takes the whole out; null when only a person can.</param>
    public static void Tell(ReadOnlySpan<byte> bytes, Sentence place, FindingList found, Action? drop = null)
    {
        foreach (var words in Narrow(bytes[..Math.Min(bytes.Length, MostBytes)]))
            Read(words, place, found, drop);
        foreach (var words in Wide(bytes[..Math.Min(bytes.Length, MostBytes)]))
            Read(words, place, found, drop);
    }

    private static void Read(string words, Sentence place, FindingList found, Action? drop)
    {
        if (FindingList.MayHold(words))
            found.Read(new Strand(place, [new HeldSlot(words, _ => drop?.Invoke())]), cleanable: drop is not null);
    }

    private static List<string> Narrow(ReadOnlySpan<byte> bytes)
    {
        var (all, start) = (new List<string>(), 0);
        for (var at = 0; at <= bytes.Length; at++)
        {
            if (at < bytes.Length && bytes[at] is >= 0x20 and not 0x7F or (byte)'\t')
                continue;
            if (at - start >= Shortest)
                all.Add(Encoding.UTF8.GetString(bytes[start..at]));
            start = at + 1;
        }

        return all;
    }

    private static List<string> Wide(ReadOnlySpan<byte> bytes)
    {
        var all = new List<string>();
        for (var from = 0; from < 2; from++)
        {
            var words = new StringBuilder();
            for (var at = from; at + 1 < bytes.Length; at += 2)
            {
                var letter = (char)(bytes[at] | (bytes[at + 1] << 8));
                if (letter is >= ' ' and < '\u0250' or (>= '\u0660' and <= '\u0669') or (>= '\u1E00' and < '\u2070') or (>= '\uFF10' and <= '\uFF19'))
                    words.Append(letter);
                else
                    Close(words, all);
            }

            Close(words, all);
        }

        return all;
    }

    private static void Close(StringBuilder words, List<string> all)
    {
        if (words.Length >= Shortest)
            all.Add(words.ToString());
        words.Clear();
    }
}
