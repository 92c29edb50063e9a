using System.Collections.Frozen;
using System.Text;

namespace Dinh.Law.Time.Words;

/// <summary>The words that speak of time. A word outside the list is only counted, never copied.</summary>
internal static class Vocabulary
{
    private const string Words =
        "an ban bao bat buoi ca cac cao cau cham che chi chieu cho chot chuong co cong cua cung cuoi dan dao dau de den di diem "
        + "dinh dip do doan dot du duoc duy g gan giai gian gio giua h ha hai han hang hanh het hien hieu hk hoac hoach hoan hoat "
        + "hoc hoi hom hon hop huong i ii iii it iv ke ket khi khong ki kiem kien ky la lam lan le lenh lich lien luan luat luc "
        + "luon moi mong mot mung muoi muon nam nay ngay nghi ngoai ngu nguyen nhat nhiem nhung nien nua p phap phat phut q qi qii "
        + "qiii qiv qua qui quy quyet quyi quyii quyiii quyiv ra sang sau sinh so suot t tai tet thang thanh theo thoi thong thu "
        + "thuc thuong tien tiep tinh toi tong tri trinh tro trong trung truoc tu tuan tuc tung va vao viec vong xong xuat xuyen "
        + "yeu";

    /// <summary>Words that another word resembles when marks are dropped: "quý" and "quy", "năm" and "Nam", "từ" and "tự".</summary>
    private static readonly Dictionary<string, string[]> Marked = new(StringComparer.Ordinal)
    {
        ["nam"] = ["năm"],
        ["ngay"] = ["ngày"],
        ["thang"] = ["tháng"],
        ["quy"] = ["quý"],
        ["qui"] = ["quí"],
        ["tu"] = ["từ"],
        ["sau"] = ["sau"],
        ["den"] = ["đến"],
        ["toi"] = ["tới"],
        ["moi"] = ["mỗi"],
        ["dau"] = ["đầu"],
        ["co"] = ["có"],
        ["khi"] = ["khi"],
        ["trong"] = ["trong"],
        ["thoi"] = ["thời"],
        ["la"] = ["là"],
        ["ca"] = ["cả"],
        ["han"] = ["hạn"],
        ["lan"] = ["lần"],
        ["va"] = ["và"],
        ["ke"] = ["kể", "kế"],
        ["tri"] = ["trì"],
        ["tinh"] = ["tính"],
        ["luc"] = ["lúc"],
        ["tet"] = ["tết"],
        ["cho"] = ["chờ"],
        ["chi"] = ["chỉ"],
    };

    private static readonly Dictionary<string, int> Numerals = new(StringComparer.Ordinal)
    {
        ["một"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
        ["mười"] = 10,
        ["i"] = 1,
        ["ii"] = 2,
        ["iii"] = 3,
        ["iv"] = 4,
        ["qi"] = 1,
        ["qii"] = 2,
        ["qiii"] = 3,
        ["qiv"] = 4,
        ["quýi"] = 1,
        ["quýii"] = 2,
        ["quýiii"] = 3,
        ["quýiv"] = 4,
    };

    /// <summary>With which words the phrases of each reader begin; "#" and "numeral" stand for numbers.</summary>
    private static readonly (Openers Reader, string Words)[] Opening =
    [
        (Openers.Session, "ky ki"),
        (Openers.Span, "cham muon khong trong thoi sau"),
        (Openers.Ahead, "truoc"),
        (Openers.Cycle, "thuong dinh hang moi tung tuan thang quy nam nua"),
        (Openers.Ongoing, "thuong lien trong xuyen hang moi"),
        (Openers.Issue, "tu ke tinh"),
        (
            Openers.Limit,
            "cham muon khong han thoi truoc den het ke tinh tu sau trong vao luc du ngay mung mong nua thang t qi qii qiii qiv quyi quyii quyiii quyiv "
                + "quy qui q dau giua cuoi thuong trung ha tuan tet nam hoc hk giai nhiem cac ca"
        ),
        (Openers.Event, "cho khi sau theo tuy dot"),
    ];

    private static readonly FrozenDictionary<string, Entry> Entries = Load();
    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest word of the list; a longer one needs no look.</summary>
    public static int Longest { get; } = Entries.Keys.Max(w => w.Length);

    /// <summary>A word that may speak of time, with its place in the text.</summary>
    /// <param name="folded">The word without marks, in lower case.</param>
    /// <param name="written">The word as it stands in the text.</param>
    /// <param name="bareText">Whether the whole text is written without marks, so that none can be asked for.</param>
    /// <param name="at">Where it begins.</param>
    public static Token Look(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, bool bareText, int at)
    {
        if (!Lookup.TryGetValue(folded, out var entry))
            return new(at, at + written.Length, string.Empty, -1, Openers.None);

        var number = Numeral(entry, written);
        var opens = number > 0 ? Openers.Number : Openers.None;
        if (entry.Key.Length == 0 || entry.Forms.Length > 0 && !bareText && !IsOneOf(entry.Forms, written))
            return new(at, at + written.Length, number > 0 ? Token.Numeral : string.Empty, number, opens);

        return new(at, at + written.Length, entry.Key, number, opens | entry.Opens);
    }

    /// <summary>The number that the word names (-1 for none).</summary>
    private static int Numeral(Entry entry, ReadOnlySpan<char> written)
    {
        foreach (var (form, number) in entry.Numerals)
        {
            if (IsOneOf([form], written))
                return number;
        }

        return -1;
    }

    private static bool IsOneOf(string[] forms, ReadOnlySpan<char> written)
    {
        var plain = HasLooseMark(written) ? written.ToString().Normalize(NormalizationForm.FormC) : written;
        foreach (var form in forms)
        {
            if (plain.Equals(form, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, Entry> Load()
    {
        // The keys are compared with words in the code at every step; being the same objects, they are told equal at a glance.
        var known = Words.Split(' ').Select(string.Intern).ToHashSet(StringComparer.Ordinal);
        var numerals = Numerals.ToLookup(n => Text.SearchText.Fold(n.Key), n => (n.Key, n.Value));
        var opens = Opening.SelectMany(o => o.Words.Split(' ').Select(word => (word, o.Reader))).ToLookup(o => o.word, o => o.Reader);
        return known
            .Concat(numerals.Select(n => n.Key))
            .Distinct()
            .ToFrozenDictionary(
                word => word,
                word => new Entry(
                    known.Contains(word) ? word : string.Empty,
                    Marked.GetValueOrDefault(word, []),
                    [.. numerals[word]],
                    opens[word].Aggregate(Openers.None, (all, one) => all | one)
                )
            );
    }

    private static bool HasLooseMark(ReadOnlySpan<char> written) => written.IndexOfAnyInRange('\u0300', '\u036f') >= 0;

    /// <param name="Key">The word of the list; empty when it is none but in other marks names a number ("sáu").</param>
    /// <param name="Forms">With which marks it must be written; none when any will do.</param>
    /// <param name="Numerals">With which marks it names a number.</param>
    /// <param name="Opens">Which readers' phrases begin with it.</param>
    private sealed record Entry(string Key, string[] Forms, (string Form, int Number)[] Numerals, Openers Opens);
}
