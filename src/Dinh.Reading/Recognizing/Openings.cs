namespace Dinh.Reading.Recognizing;

/// <summary>The first three letters of many words: tells at a glance of most other words that they are none of them.</summary>
internal sealed class Openings
{
    private const int Letters = 3;
    private const int Bits = 5;
    private readonly bool[] known = new bool[1 << (Letters * Bits)];

    public Openings(IEnumerable<string> words)
    {
        foreach (var word in words)
            Add(word, 0, 0);
    }

    /// <summary>False only when none of the words stands there.</summary>
    public bool Admit(ReadOnlySpan<char> text, int at) => at + Letters > text.Length || known[Next(Next(Next(0, text[at]), text[at + 1]), text[at + 2])];

    /// <summary>Behind a word of one or two letters anything may follow.</summary>
    private void Add(string word, int length, int code)
    {
        if (length == Letters)
            known[code] = true;
        else if (length < word.Length)
            Add(word, length + 1, Next(code, word[length]));
        else
            for (var any = 0; any < 1 << Bits; any++)
                Add(word, length + 1, Next(code, (char)any));
    }

    private static int Next(int code, char letter) => (code << Bits) | (letter & ((1 << Bits) - 1));
}
