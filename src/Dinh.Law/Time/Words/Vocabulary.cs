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

    private static readonly FrozenSet<string> Known = Words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that another word resembles when marks are dropped: "quý" and "quy", "năm" and "Nam", "từ" and "tự".</summary>
    private static readonly FrozenDictionary<string, string[]> Marked = new Dictionary<string, string[]>(StringComparer.Ordinal)
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numerals = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
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
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumeralLookup = Numerals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest word of the list; a longer one needs no look.</summary>
    public static int Longest { get; } = Known.Max(w => w.Length);

    /// <summary>The key of a word, and the number it names (-1 for none).</summary>
    /// <param name="folded">The word without marks, in lower case.</param>
    /// <param name="written">The word as it stands in the text.</param>
    /// <param name="bareText">Whether the whole text is written without marks, so that none can be asked for.</param>
    public static (string Key, int Number) Look(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, bool bareText)
    {
        var number = Numeral(written);
        if (!Lookup.TryGetValue(folded, out var key))
            return (Unknown(number), number);
        if (Marked.TryGetValue(key, out var forms) && !bareText && !IsOneOf(forms, written))
            return (Unknown(number), number);

        return (key, number);
    }

    /// <summary>"sáu" is no word of the list, but a number may open a phrase.</summary>
    private static string Unknown(int number) => number > 0 ? "numeral" : string.Empty;

    private static int Numeral(ReadOnlySpan<char> written)
    {
        if (written.Length > 8)
            return -1;
        if (NumeralLookup.TryGetValue(written, out var number))
            return number;
        return HasLooseMark(written) && Numerals.TryGetValue(written.ToString().Normalize(), out number) ? number : -1;
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

    private static bool HasLooseMark(ReadOnlySpan<char> written) => written.IndexOfAnyInRange('\u0300', '\u036f') >= 0;
}
