using System.Text;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Rolls;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Rolls;

public sealed class RollSheetTests
{
    private const int Year = 2026;

    // Each column with headings that village heads use, and what the households say in it.
    private static readonly (string Key, string[] Headings)[] Columns =
    [
        ("no", ["STT", "TT", "Số TT", "SỐ\nTT"]),
        ("name", ["Họ và tên chủ hộ", "HỌ VÀ TÊN", "Họ tên người đại diện hộ", "Chủ hộ", "Họ, tên", "Tên chủ hộ", "Ho va ten"]),
        ("born", ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NĂM SINH", "Sinh năm"]),
        ("phone", ["Số ĐT", "Điện thoại", "SĐT", "Số điện thoại liên hệ", "Di động (Zalo)"]),
        ("address", ["Địa chỉ", "Nơi ở", "Địa chỉ thường trú", "Chỗ ở hiện nay"]),
        ("identity", ["Số CCCD", "CMND/CCCD", "Số định danh cá nhân"]),
        ("people", ["Số nhân khẩu", "Dân tộc", "Giới tính"]),
    ];

    private static readonly (string Name, string Born, string Phone, string Address)[] Households =
    [
        ("Nông Văn Tài", "12/03/1975", "0912345678", "Tổ 1, số nhà 12"),
        ("Bàn Thị Mùi", "1968", "0987654321", "Tổ 1"),
        ("Tô Văn Đức", "", "", "Tổ 2"),
        ("Lường Thị Hoài An", "05/11/1990", "0355123456", "Tổ 2, ngõ 3"),
        ("Hoàng Văn Khương", "1955", "", ""),
    ];

    [Fact]
    public void Whatever_the_order_of_the_columns_their_headings_and_the_junk_around_the_households_are_the_same()
    {
        var sheets =
            from order in Gen.Shuffle(Enumerable.Range(0, Columns.Length).ToArray())
            from headings in Gen.Choose(0, 41)
            from junk in Gen.Choose(0, 15)
            select Sheet(order, headings, junk);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(sheets.ToArbitrary(), sheet => Told(RollSheet.Read(RollSheet.Mended(sheet), Year)).SequenceEqual(Households.Select(h => $"{h}")))
        );
    }

    [Fact]
    public void A_name_in_two_columns_is_joined_whether_each_has_its_heading_or_one_stands_over_both()
    {
        string[][] parted =
        [
            ["STT", "Họ và tên đệm", "Tên", "Năm sinh"],
            ["1", "Nông Văn", "Tài", "1975"],
        ];
        string[][] merged =
        [
            ["STT", "Họ và tên", "", "Năm sinh"],
            ["1", "Nông Văn", "Tài", "1975"],
            ["2", "Bàn Thị", "Mùi", "1968"],
        ];

        Assert.Equal(["Nông Văn Tài"], Read(parted).Lines.Select(l => l.Name));
        Assert.Equal(["Nông Văn Tài", "Bàn Thị Mùi"], Read(merged).Lines.Select(l => l.Name));
    }

    [Fact]
    public void Headings_over_two_rows_groups_sums_and_signatures_are_no_households()
    {
        string[][] sheet =
        [
            ["UBND XÃ BÌNH YÊN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["DANH SÁCH CHỦ HỘ XÓM ĐỒNG ĐAU"],
            ["TT", "Họ và tên chủ hộ", "Năm sinh", "", "Ghi chú"],
            ["", "", "Nam", "Nữ", ""],
            ["1", "2", "3", "4", "5"],
            ["I", "Tổ 1"],
            ["1", "NÔNG VĂN TÀI", "1975", "", ""],
            ["2", "Bàn Thị Mùi", "", "1968", "hộ nghèo"],
            ["II", "Tổ 2"],
            ["3", "Tô Văn Đức", "1980", "", ""],
            ["", "Tổng cộng: 3 hộ"],
            ["", "", "", "Bình Yên, ngày 12 tháng 3 năm 2026"],
            ["", "Người lập biểu", "", "Trưởng xóm"],
            ["", "Hoàng Văn Khương", "", "Lường Văn Định"],
        ];

        var reading = Read(sheet);

        Assert.Equal(
            [("Nông Văn Tài", "1975", "Tổ 1"), ("Bàn Thị Mùi", "1968", "Tổ 1"), ("Tô Văn Đức", "1980", "Tổ 2")],
            reading.Lines.Select(l => (l.Name, l.Born, l.Address))
        );
        Assert.Equal(7, reading.Passed.Count);
    }

    [Fact]
    public void Of_a_list_of_all_people_only_the_heads_are_households()
    {
        string[][] sheet =
        [
            ["Họ và tên", "Quan hệ với chủ hộ", "Năm sinh"],
            ["Nông Văn Tài", "Chủ hộ", "1975"],
            ["Bàn Thị Mùi", "Vợ", "1978"],
            ["Nông Thị Hoa", "Con", "2004"],
            ["Tô Văn Đức", "CHỦ HỘ", "1980"],
        ];

        var reading = Read(sheet);

        Assert.Equal(["Nông Văn Tài", "Tô Văn Đức"], reading.Lines.Select(l => l.Name));
        Assert.Equal(2, reading.Passed.Count);
    }

    [Fact]
    public void What_cannot_be_taken_is_said_by_row_with_what_to_do()
    {
        string[][] sheet =
        [
            ["Họ và tên", "Năm sinh", "Số ĐT"],
            ["", "1975", "0912345678"],
            ["Nông Văn Tài", "31/02/1975", "0912345678"],
            ["Bàn Thị Mùi", "1968", "12345"],
            ["Tô Văn 2", "1980", ""],
            ["Khương", "1981", ""],
        ];

        var lines = Read(sheet).Lines;

        Assert.Equal(
            ["roll.name-missing", "roll.born-unread", "roll.phone-unread", "roll.name-digits", "roll.name-short"],
            lines.Select(l => Assert.Single(l.Faults).Code)
        );
        Assert.Equal([false, false, false, false, true], lines.Select(l => l.IsSound));
        Assert.All(lines, l => Assert.Contains(':', l.Faults[0].Says.Vi));
    }

    [Theory]
    [InlineData("912345678", "0912345678")]
    [InlineData("+84 912 345 678", "0912345678")]
    [InlineData("0912.345.678", "0912345678")]
    [InlineData("9.12345678E8", "0912345678")]
    [InlineData("0912345678 / 0987654321", "0912345678")]
    [InlineData("0912", null)]
    [InlineData("không có 12", null)]
    public void A_telephone_is_read_as_people_write_it(string typed, string? read) => Assert.Equal(read, RollValues.Phone(typed));

    [Theory]
    [InlineData("12-3-1975", "12/03/1975")]
    [InlineData("1975-03-12", "12/03/1975")]
    [InlineData("3/1975", "03/1975")]
    [InlineData("sinh 1975", "1975")]
    [InlineData("27465", "12/03/1975")] // a spreadsheet's count of days
    [InlineData("1975", "1975")]
    [InlineData("2077", null)]
    [InlineData("12/13/1975", null)]
    public void A_day_of_birth_is_read_as_people_write_it(string typed, string? read) => Assert.Equal(read, RollValues.Born(typed, Year));

    [Fact]
    public void Letters_of_old_fonts_and_letters_apart_from_their_marks_are_read()
    {
        var (tcvn3, apart) = (
            TestLetters.ToTcvn3("Số TT;Họ và tên;Năm sinh;Địa chỉ\n1;Nông Văn Tài;1975;Xóm Đồng Đau\n2;Bàn Thị Mùi;1968;Xóm Đồng Đau\n"),
            new UTF8Encoding(true)
        );
        var decomposed = apart.GetPreamble().Concat(apart.GetBytes("Họ và tên,Năm sinh\nNông Văn Tài,1975\n".Normalize(NormalizationForm.FormD))).ToArray();

        Assert.Equal(["Nông Văn Tài", "Bàn Thị Mùi"], Lines(tcvn3).Select(l => l.Name));
        Assert.Equal(["Nông Văn Tài"], Lines(decomposed).Select(l => l.Name));

        static IReadOnlyList<RollLine> Lines(byte[] csv) => RollSheet.Read(RollSheet.Mended(TableFile.Open(csv, "so-ho.csv").Rows!), Year).Lines;
    }

    [Fact]
    public void A_person_says_what_a_column_is()
    {
        string[][] sheet =
        [
            ["A", "B"],
            ["Nông Văn Tài", "0912345678"],
        ];
        var rows = RollSheet.Mended(Rows(sheet));

        var reading = RollSheet.Read(rows, Year, new Dictionary<int, RollColumn> { [0] = RollColumn.Name, [1] = RollColumn.Phone });

        Assert.False(RollSheet.Read(rows, Year).HasNames);
        Assert.Equal(("Nông Văn Tài", "0912345678"), reading.Lines.Select(l => (l.Name, l.Phone)).Last());
    }

    [Fact]
    public void Whatever_stands_in_the_cells_it_answers()
    {
        string[] bits = ["Họ và tên", "Tổ 1", "1975", "", "STT", "Tổng cộng", "=1+1", "I.", "Nông Văn Tài", "\u0301", "\0", "Người lập", "(1)"];
        var sheets = Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(bits)));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                sheets.ToArbitrary(),
                cells =>
                {
                    var rows = RollSheet.Mended(Rows(cells));
                    var reading = RollSheet.Read(rows, Year);
                    return reading.Lines.Count + reading.Passed.Count <= rows.Count;
                }
            )
        );
    }

    private static List<TableRow> Sheet(int[] order, int headings, int junk)
    {
        var rows = new List<string[]>();
        if (junk % 2 == 1)
            rows.AddRange([
                ["ỦY BAN NHÂN DÂN XÃ BÌNH YÊN"],
                ["DANH SÁCH HỘ GIA ĐÌNH XÓM ĐỒNG ĐAU NĂM 2026"],
                [],
            ]);
        rows.Add([.. order.Select(c => Columns[c].Headings[headings % Columns[c].Headings.Length])]);
        if (junk / 2 % 2 == 1)
            rows.Add([.. order.Select((_, at) => $"({at + 1})")]);
        rows.AddRange(Households.Select((h, at) => order.Select(c => Cell(Columns[c].Key, h, at)).ToArray()));
        if (junk / 4 % 2 == 1)
            rows.AddRange([
                [],
                ["Tổng cộng: 5 hộ"],
            ]);
        if (junk / 8 % 2 == 1)
            rows.AddRange([
                ["", "Trưởng xóm"],
                ["", "Lường Văn Định"],
            ]);
        return Rows(rows);
    }

    private static string Cell(string column, (string Name, string Born, string Phone, string Address) household, int at) =>
        column switch
        {
            "no" => $"{at + 1}",
            "name" => at % 2 == 0 ? household.Name : household.Name.ToUpperInvariant(),
            "born" => household.Born.Replace("/0", "/", StringComparison.Ordinal),
            "phone" => household.Phone.TrimStart('0'),
            "address" => household.Address,
            "identity" => "012345678901",
            _ => "4",
        };

    private static IEnumerable<string> Told(RollReading reading) => reading.Lines.Select(l => $"{(l.Name, l.Born, l.Phone, l.Address)}");

    private static RollReading Read(string[][] cells) => RollSheet.Read(RollSheet.Mended(Rows(cells)), Year);

    private static List<TableRow> Rows(IEnumerable<string[]> cells) => [.. cells.Select((row, at) => new TableRow(at + 1, row))];
}
