namespace Dinh.Reading.Recognizing;

/// <summary>Finds words by their codes. Most words are none of them, and that is told at once.</summary>
internal sealed class WordTable
{
    public const int None = -1;
    private const int Roominess = 4;
    private readonly ulong[] codes;
    private readonly int[] places;

    /// <param name="words">Different codes; each is known by its place among them.</param>
    public WordTable(IReadOnlyList<ulong> words)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * Roominess + 1));
        (codes, places) = (new ulong[size], new int[size]);
        for (var place = 0; place < words.Count; place++)
        {
            var slot = Slot(words[place]);
            while (codes[slot] != 0)
                slot = (slot + 1) & (codes.Length - 1);
            (codes[slot], places[slot]) = (words[place], place);
        }
    }

    /// <summary>Which of the words this is; <see cref="None"/> when it is none of them.</summary>
    public int Of(ulong code)
    {
        var slots = codes;
        for (var slot = Slot(code); ; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == code)
                return places[slot];
            if (slots[slot] == 0)
                return None;
        }
    }

    // The low letters of a code are the word's last; the product brings the first ones in.
    private int Slot(ulong code) => (int)((code * 0x9E3779B97F4A7C15) >> 40) & (codes.Length - 1);
}
