using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>One word of a passage with its neighbours, and what set phrases say of it.</summary>
internal readonly struct Suspicion(IReadOnlyList<Word> words, int at)
{
    public Word Word => words[at];

    /// <summary>A neighbour makes a set phrase with it.</summary>
    private bool IsExplained => IsPair(at - 1) || IsPair(at);

    private Syllable? Previous => AreJoined(at - 1) ? words[at - 1].Syllable : null;

    private Syllable? Next => AreJoined(at) ? words[at + 1].Syllable : null;

    /// <summary>The word that a set phrase has in this place and that a slip could have made into this one; null when there is none.</summary>
    public Syllable? Meant()
    {
        var word = Word.Syllable;
        if (Word.Text.Length < 2 || IsExplained)
            return null;
        if (Syllables.IsFree(word))
            return Amid().Where(c => !Syllables.IsFree(c)).Concat(Bereft()).FirstOrDefault(c => c.Key != word.Key && c.IsNear(word));

        var reach = Syllables.IsPossible(word) ? 0 : 2;
        return Candidates().Where(c => c.Key != word.Key && (c.IsNear(word) || (reach > 0 && c.Fold.Length > 2 && c.IsWithin(word, reach)))).MaxBy(Weight);
    }

    /// <summary>The word left out between this one and the next; null when none is.</summary>
    public Syllable? Missing()
    {
        if (IsCompound(at - 1) || IsCompound(at) || Syllables.IsFree(Word.Syllable) || Next is not { } next)
            return null;

        return Phrases.Amid(Word.Syllable, next) is [var only] && Phrases.IsCompound(Word.Syllable, only) ? only : null;
    }

    /// <summary>What the neighbours call for, as far as they have no partner of their own on their other side.</summary>
    private List<Syllable> Candidates()
    {
        var found = new List<Syllable>(Amid());
        if (Previous is { } p && !IsCompound(at - 2))
            found.AddRange(Phrases.Following(p));
        if (Next is { } n && !IsCompound(at + 1))
            found.AddRange(Phrases.Preceding(n));
        return found;
    }

    /// <summary>What the word before calls for when it cannot stand alone: "báo cao" for "báo cáo".</summary>
    private IReadOnlyList<Syllable> Bereft() =>
        Previous is { } p
        && !IsCompound(at - 2)
        && Phrases.IsKnown(p)
        && !Syllables.IsFree(p)
        && !Syllables.IsFunction(p)
        && !Syllables.IsFunction(Word.Syllable)
            ? Phrases.Following(p)
            : [];

    private IEnumerable<Syllable> Amid()
    {
        if (Previous is not { } p || Next is not { } n)
            return [];

        var isOrphanBefore = !IsCompound(at - 2) && !Syllables.IsFree(p);
        var isOrphanAfter = !IsCompound(at + 1) && !Syllables.IsFree(n);
        return isOrphanBefore || isOrphanAfter ? Phrases.Amid(p, n) : [];
    }

    private int Weight(Syllable meant)
    {
        var sides = (Previous is { } p && Phrases.Pair(p, meant) ? 2 : 0) + (Next is { } n && Phrases.Pair(meant, n) ? 2 : 0);
        return sides + (meant.Fold == Word.Syllable.Fold ? 1 : 0);
    }

    private bool IsPair(int first) => AreJoined(first) && Phrases.Pair(words[first].Syllable, words[first + 1].Syllable);

    private bool IsCompound(int first) => AreJoined(first) && Phrases.IsCompound(words[first].Syllable, words[first + 1].Syllable);

    private bool AreJoined(int first) => first >= 0 && first + 1 < words.Count && words[first + 1].Joined;
}
