namespace Dinh.Reading.Recognizing;

/// <summary>What is known of some words, found by their codes. Nothing is known of most words, and that is told at once.</summary>
internal sealed class WordTable<T>
{
    private const int Roominess = 4;
    private readonly ulong[] codes;
    private readonly T[] values;

    public WordTable(IReadOnlyDictionary<ulong, T> known)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(known.Count * Roominess + 1));
        (codes, values) = (new ulong[size], new T[size]);
        foreach (var (code, value) in known)
        {
            var slot = Slot(code);
            while (codes[slot] != 0)
                slot = (slot + 1) & (codes.Length - 1);
            (codes[slot], values[slot]) = (code, value);
        }
    }

    public T? Of(ulong code)
    {
        var slots = codes;
        for (var slot = Slot(code); ; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == code)
                return values[slot];
            if (slots[slot] == 0)
                return default;
        }
    }

    // The low letters of a code are the word's last; the product brings the first ones in.
    private int Slot(ulong code) => (int)((code * 0x9E3779B97F4A7C15) >> 40) & (codes.Length - 1);
}
