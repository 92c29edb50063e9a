using System.Text.RegularExpressions;
using Dinh.Law;
using Dinh.Law.Text;
using Dinh.Reading.Files.Tables;

namespace Dinh.Reading.Rolls;

/// <summary>Goes down the rows of a sheet and tells households from all else that stands there.</summary>
internal sealed partial class RollRows(IReadOnlyList<RollHead> heads, int thisYear)
{
    private static readonly Sentence Repeated = new("tiêu đề lặp lại", "headings once more");
    private static readonly Sentence Sum = new("dòng cộng", "a sum");
    private static readonly Sentence Signed = new("phần ký, ghi chú cuối danh sách", "signatures below the list");
    private static readonly Sentence Group = new("tên nhóm, khu", "a heading of a group");
    private static readonly Sentence Member = new("thành viên, không phải chủ hộ", "a member of a household, not its head");

    private string group = "";
    private bool isOver;

    public List<RollLine> Lines { get; } = [];

    public List<PassedRow> Passed { get; } = [];

    public void Read(IReadOnlyList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            if (Reason(row) is { } why)
                Passed.Add(new(row.Line, Shown(row), why));
            else
                Lines.Add(LineOf(row));
        }
    }

    private Sentence? Reason(TableRow row)
    {
        var filled = row.Cells.Where(c => c.Length > 0).ToList();
        var words = string.Join(' ', filled);
        var folded = SearchText.Fold(words);
        var isCounted = IsCounted(row);
        if (isOver || (isOver = !isCounted && filled.Count <= 4 && (Closing().IsMatch(folded) || Heading().IsMatch(words))))
            return Signed;
        if (filled.TrueForAll(c => Counting().IsMatch(c)) || filled.TrueForAll(c => RollHeadings.Of(c) is not null && c.Length > 1))
            return Repeated;
        if (!isCounted && Summing().IsMatch(folded))
            return Sum;
        if (IsGroup(row, filled, folded))
            return Group;
        var relation = SearchText.Fold(Joined(row, RollColumn.Relation));
        return
            relation.Length > 0
            && !relation.Contains("chu ho", StringComparison.Ordinal)
            && relation is not "ch"
            && !relation.Contains("dai dien", StringComparison.Ordinal)
            ? Member
            : null;
    }

    // "Tổ 1", "II. Khu Đồng Làng": words in one cell, no number before them.
    private bool IsGroup(TableRow row, List<string> filled, string folded)
    {
        var words = filled.FindAll(c => c.Any(char.IsLetter) && !Roman().IsMatch(c));
        if (words.Count != 1 || filled.Count > 2 || IsCounted(row))
            return false;
        if (!(Grouping().IsMatch(words[0]) || GroupWithoutMarks().IsMatch(folded) || filled.Exists(c => Roman().IsMatch(c))))
            return false;

        group = words[0];
        return true;
    }

    private RollLine LineOf(TableRow row)
    {
        var faults = new List<RollFault>();
        var name = NameOf(row);
        if (RollValues.NameFault(name) is { } nameless)
            faults.Add(nameless);
        var address = string.Join(", ", Cells(row, RollColumn.Address));
        return new(
            row.Line,
            name,
            BornOf(row, faults),
            PhoneOf(row, faults),
            Short(address.Length > 0 ? address : group, RollValues.LongestAddress),
            Short(RollValues.Name(Joined(row, RollColumn.Substitute)), RollValues.LongestName),
            Short(Joined(row, RollColumn.Note), RollValues.LongestNote)
        )
        {
            Faults = faults,
        };
    }

    private string NameOf(TableRow row) =>
        RollValues.Name(
            Cells(row, RollColumn.Name).FirstOrDefault() ?? string.Join(' ', Cells(row, RollColumn.NameBegin).Concat(Cells(row, RollColumn.NameEnd)))
        );

    private string BornOf(TableRow row, List<RollFault> faults)
    {
        var text = Cells(row, RollColumn.Born).FirstOrDefault(c => c.Any(char.IsDigit)) ?? "";
        if (RollValues.Born(text, thisYear) is { } born)
            return born;
        faults.Add(
            new(
                "roll.born-unread",
                new($"Ngày sinh “{text}” không đọc được: hãy ghi 12/03/1975 hoặc 1975.", $"“{text}” is no day of birth: write 12/03/1975 or 1975."),
                true
            )
        );
        return text;
    }

    private string PhoneOf(TableRow row, List<RollFault> faults)
    {
        var text = Joined(row, RollColumn.Phone);
        if (text.Any(char.IsDigit) is false)
            return "";
        if (RollValues.Phone(text) is { } phone)
            return phone;
        faults.Add(
            new(
                "roll.phone-unread",
                new(
                    $"Số điện thoại “{text}” thiếu hoặc thừa chữ số: hãy ghi lại, hoặc để trống.",
                    $"“{text}” is no telephone number: write it anew, or leave it empty."
                ),
                true
            )
        );
        return text;
    }

    private bool IsCounted(TableRow row) => Joined(row, RollColumn.Number).Trim('.', ')') is { Length: > 0 } number && number.All(char.IsAsciiDigit);

    private string Joined(TableRow row, RollColumn column) => string.Join(' ', Cells(row, column));

    private IEnumerable<string> Cells(TableRow row, RollColumn column) =>
        heads.Where(h => h.Column == column && h.At < row.Cells.Count && row.Cells[h.At].Length > 0).Select(h => row.Cells[h.At]);

    private static string Shown(TableRow row) => Short(string.Join(" · ", row.Cells.Where(c => c.Length > 0)), 120);

    private static string Short(string text, int most) => text.Length > most ? text[..most] : text;

    [GeneratedRegex(
        @"^(nguoi lap|lap bieu|lap bang|xac nhan|t/?m\.? |ky ten|\(ky|.*\bngay ?[\d….]+ ?thang|truong (thon|xom|ban)$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Closing();

    // With their marks: Trương and Tô are families.
    [GeneratedRegex(@"^(trưởng (thôn|xóm|bản|khu|ban)|tổ trưởng)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(tong (cong|so|ho)|cong( don)? ?:|cong \d|cong$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summing();

    [GeneratedRegex(@"^\(?[\dA-Z]{1,2}\)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counting();

    // With their marks: Tô and Bàn are families.
    [GeneratedRegex(
        @"^\s*([IVX]+|[a-z]|\d+)?\s*[.\)]?\s*(tổ|nhóm|khu|cụm|xóm|thôn|bản|đội|dãy|ngõ|liên gia)\b.{0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^\s*(to|nhom|khu|cum|xom|thon|ban|doi|day|ngo)( so)? \d+\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupWithoutMarks();

    [GeneratedRegex(@"^[IVX]+\.?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Roman();
}
