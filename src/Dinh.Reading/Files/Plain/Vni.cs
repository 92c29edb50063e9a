using System.Text;

namespace Dinh.Reading.Files.Plain;

/// <summary>The letters of VNI for Windows: a vowel, then a letter that stands for its marks ("Coäng hoøa").</summary>
internal static class Vni
{
    private static readonly Dictionary<char, char> Alone = new()
    {
        ['ñ'] = 'đ',
        ['ô'] = 'ơ',
        ['ö'] = 'ư',
        ['í'] = 'í',
        ['ì'] = 'ì',
        ['æ'] = 'ỉ',
        ['ó'] = 'ĩ',
        ['ò'] = 'ị',
        ['î'] = 'ỵ',
        ['Ñ'] = 'Đ',
        ['Ô'] = 'Ơ',
        ['Ö'] = 'Ư',
        ['Í'] = 'Í',
        ['Ì'] = 'Ì',
        ['Æ'] = 'Ỉ',
        ['Ó'] = 'Ĩ',
        ['Ò'] = 'Ị',
        ['Î'] = 'Ỵ',
    };

    private static readonly Dictionary<(char Vowel, char Mark), char> Pairs = MakePairs();

    public static string Read(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && Pairs.TryGetValue((text[at], text[at + 1]), out var marked))
            {
                letters.Append(marked);
                at++;
            }
            else
            {
                letters.Append(Alone.GetValueOrDefault(text[at], text[at]));
            }
        }

        return letters.ToString();
    }

    private static Dictionary<(char Vowel, char Mark), char> MakePairs()
    {
        var pairs = new Dictionary<(char, char), char>();
        Add(pairs, "aeouy", "ùøûõï", "áàảãạéèẻẽẹóòỏõọúùủũụýỳỷỹỵ");
        Add(pairs, "ôö", "ùøûõï", "ớờởỡợứừửữự");
        Add(pairs, "aeo", "âáàåãä", "âấầẩẫậêếềểễệôốồổỗộ");
        Add(pairs, "a", "êéèúüë", "ăắằẳẵặ");
        return pairs;
    }

    private static void Add(Dictionary<(char, char), char> pairs, string vowels, string marks, string letters)
    {
        foreach (var (vowel, row) in vowels.Select((v, i) => (v, i)))
        foreach (var (mark, column) in marks.Select((m, i) => (m, i)))
        {
            var letter = letters[(row * marks.Length) + column];
            pairs[(vowel, mark)] = letter;

            // A capital may carry its mark in either case.
            pairs[(char.ToUpperInvariant(vowel), mark)] = char.ToUpperInvariant(letter);
            pairs[(char.ToUpperInvariant(vowel), char.ToUpperInvariant(mark))] = char.ToUpperInvariant(letter);
        }
    }
}
