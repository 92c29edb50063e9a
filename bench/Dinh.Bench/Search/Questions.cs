using System.Text.RegularExpressions;
using Dinh.Data.Search;

namespace Dinh.Benches.Search;

/// <summary>What visitors ask, from what hardly stands anywhere to what stands everywhere.</summary>
internal static partial class Questions
{
    public static readonly (string Name, Func<int, string> Address)[] All =
    [
        ("a rare name", n => Find(PublicPhrases.Name(30_000 + (n * 97)))),
        ("a seldom word", n => Find(n % 2 == 0 ? "cau treo" : "dich ta lon")),
        ("one frequent word", n => Find(n % 2 == 0 ? "xa" : "ngan sach")),
        ("two frequent words", n => Find(n % 2 == 0 ? "ủy ban nhân dân công khai" : "ngan sach dat dai")),
        ("two that seldom meet", _ => Find("nong nghiep do thi")),
        ("frequent and rare", n => Find($"ngan sach {PublicPhrases.Name(n * 11)}")),
        ("side by side", n => Find(n % 2 == 0 ? "\"quyet toan ngan sach\"" : "\"nhan dan niem yet\"")),
        ("with an old name", n => Find($"ngan sach {PublicCountry.Former(n * 31, 1)}")),
        ("in a commune", n => Find("ngan sach", $"noi={Uri.EscapeDataString(PublicCountry.Commune(n * 31))}")),
        ("an item of one quarter", n => Find("dat dai", $"muc=11.{1 + (n % 14)}&tu=2025-0{1 + (n % 3 * 3)}-15&den=2025-0{3 + (n % 3 * 3)}-28")),
        ("a kind, newest first", n => Find("ke hoach", $"loai={(n % 2 == 0 ? "paper" : "local-act")}&xep=ngay")),
        ("only a filter", n => Find("", $"muc=11.{1 + (n % 14)}")),
        ("the last page of many", _ => Find("cong khai", "trang=15")),
        ("far behind", n => Find("cong khai", $"sau=300-{n % 3}-{SearchEntry.NumberOf(new DateOnly(2025, 1 + (n % 12), 9), "")}")),
        ("a word only begun", n => Find(n % 2 == 0 ? "thuy loi noi do" : "quyet toan tha")),
        ("nothing", n => Find($"khongcogi{n}")),
    ];

    public static string FoundOn(string page) => Told().Match(page) is { Success: true } told ? Tags().Replace(told.Value, "").Trim() : "0";

    private static string Find(string text, string more = "") => $"/tim?q={Uri.EscapeDataString(text)}&lang=en{(more.Length > 0 ? "&" + more : "")}";

    [GeneratedRegex("<p role=\"status\">.*?</p>", RegexOptions.Singleline, 1000)]
    private static partial Regex Told();

    [GeneratedRegex("<[^>]+>|,.*", RegexOptions.Singleline, 1000)]
    private static partial Regex Tags();
}
