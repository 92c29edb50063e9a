namespace Dinh.Law.Time.Words;

/// <summary>A text cut into words, asked about by position. Beyond its ends there is nothing, and no fault.</summary>
internal sealed class Phrase(string text, TimeContext context, bool label)
{
    private readonly List<Token> tokens = Tokenizer.Cut(text);

    public TimeContext Context { get; } = context;

    /// <summary>Whether the text is known to be about time (the value of a labelled field), so that bare figures may be dates.</summary>
    public bool Label { get; } = label;

    public int Count => tokens.Count;

    public string Key(int at) => at >= 0 && at < tokens.Count ? tokens[at].Key : string.Empty;

    /// <summary>Which readers may find a phrase of theirs there.</summary>
    public Openers Opens(int at) => tokens[at].Opens;

    public bool Is(int at, string key) => Key(at) == key;

    public bool IsAny(int at, params ReadOnlySpan<string> keys) => Key(at).Length > 0 && keys.Contains(Key(at));

    public bool Has(int at, params ReadOnlySpan<string> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (Key(at + i) != keys[i])
                return false;
        }

        return true;
    }

    /// <summary>The position after <paramref name="keys"/> when they stand there, else the same position.</summary>
    public int Skip(int at, params ReadOnlySpan<string> keys) => Has(at, keys) ? at + keys.Length : at;

    public int SkipAny(int at, params ReadOnlySpan<string> keys) => IsAny(at, keys) ? at + 1 : at;

    /// <summary>The number written in figures there, when it lies within the bounds; else -1.</summary>
    public int Figure(int at, int least, int most) => Is(at, Token.Digits) && tokens[at].Number is var n && n >= least && n <= most ? n : -1;

    /// <summary>A number in figures, Roman numerals or words; else -1.</summary>
    public int Numeral(int at, int least, int most) => at >= 0 && at < tokens.Count && tokens[at].Number is var n && n >= least && n <= most ? n : -1;

    public int Digits(int at) => Is(at, Token.Digits) ? tokens[at].Length : 0;

    /// <summary>A year of four figures; else -1.</summary>
    public int Year(int at) => Digits(at) == 4 ? Figure(at, 1945, 2199) : -1;

    /// <summary>Whether nothing stands between the two positions: "T4" and not "t 4".</summary>
    public bool Touches(int at) => at > 0 && at < tokens.Count && tokens[at - 1].End == tokens[at].Start;

    public int StartOf(int at) => at < tokens.Count ? tokens[at].Start : text.Length;

    public int EndBefore(int next) => next > 0 ? tokens[Math.Min(next, tokens.Count) - 1].End : 0;

    public string Between(int from, int next) => next > from ? text[StartOf(from)..EndBefore(next)].Trim() : string.Empty;

    public char FirstLetter(int at) => at < tokens.Count ? text[tokens[at].Start] : '\0';

    /// <summary>Whether no sentence ends between the two positions.</summary>
    public bool Runs(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Key == ";" || IsFullStop(i))
                return false;
        }

        return true;
    }

    /// <summary>A full stop, and not the one inside "05.9.2024" or "TM.".</summary>
    private bool IsFullStop(int at) => tokens[at].Key == "." && !(Touches(at) && at + 1 < tokens.Count && tokens[at + 1].Start == tokens[at].End);

    /// <summary>Where the clause that holds <paramref name="at"/> ends: before ";" or a full stop that ends a sentence.</summary>
    public int ClauseEnd(int at)
    {
        var depth = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var key = tokens[i].Key;
            if (key == ";")
                return i;
            if (key == "(")
                depth++;
            if (key == ")" && --depth < 0)
                return i;
            if (key == "." && !(Touches(i) && i + 1 < tokens.Count && tokens[i + 1].Start == tokens[i].End))
                return i;
        }

        return tokens.Count;
    }
}
