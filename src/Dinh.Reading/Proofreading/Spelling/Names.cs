using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Spelling;

/// <summary>Tells names, abbreviations and addresses from words, since they may be spelt in any way.</summary>
internal static class Names
{
    private const string Vowels = "aeiouyăâêôơư";

    private static readonly string[] UnitWords =
    [
        "xã",
        "phường",
        "trấn",
        "huyện",
        "quận",
        "phố",
        "tỉnh",
        "thôn",
        "bản",
        "buôn",
        "làng",
        "xóm",
        "ấp",
        "khu",
        "chí",
        "ông",
        "bà",
        "trường",
    ];

    /// <summary>Which words of the passage are, or may be, no words.</summary>
    public static bool[] In(Passage passage)
    {
        var words = passage.Words;
        var isName = new bool[words.Count];
        var isUpperLine = passage.IsUpper;
        var sinceUnit = 9;
        for (var i = 0; i < words.Count; i++)
        {
            sinceUnit = UnitWords.Contains(words[i].Text.ToLowerInvariant()) ? 0 : sinceUnit + 1;
            var isHere = isUpperLine ? sinceUnit is > 0 and < 5 && passage.Zone is Zone.Header or Zone.Title : IsNameAmongLower(words, i, sinceUnit);
            isName[i] = isHere || !IsWord(passage.Text, words[i]);
        }

        return isName;
    }

    private static bool IsWord(string text, Word word)
    {
        if (!word.Text.All(char.IsLetter) || word.Text.Length > 12 || IsInAddress(text, word) || Syllables.IsBorrowed(word.Text))
            return false;

        return !word.IsUpper || word.Syllable.Base.Any(c => Vowels.Contains(c)) && (Syllables.HasForm(word.Syllable) || word.Text.Any(c => c > 'Đ'));
    }

    private static bool IsInAddress(string text, Word word)
    {
        var before = word.Start > 0 ? text[word.Start - 1] : ' ';
        var after = word.End + 1 < text.Length ? text[word.End] : ' ';
        if (before is '@' or '/' or '_' or '&' || after is '@' or '/' or '_' or '&')
            return true;

        return (after is '.' or '-' && char.IsLetter(text[word.End + 1])) || (before is '.' or '-' && word.Start > 1 && char.IsLetter(text[word.Start - 2]));
    }

    private static bool IsNameAmongLower(IReadOnlyList<Word> words, int i, int sinceUnit)
    {
        var word = words[i];
        if (!word.IsCapital)
            return false;
        if (word.Text.Length < 2 || word.IsUpper)
            return true;
        if (word.Opens)
            return i + 1 < words.Count && words[i + 1] is { Joined: true, IsCapital: true, IsUpper: false };

        var hasCapitalBefore = word.Joined && i > 0 && words[i - 1].IsCapital;
        var hasCapitalAfter = i + 1 < words.Count && words[i + 1].Joined && words[i + 1].IsCapital;
        return hasCapitalBefore || hasCapitalAfter || sinceUnit == 1;
    }
}
