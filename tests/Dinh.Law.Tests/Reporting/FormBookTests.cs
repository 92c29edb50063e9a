using Dinh.Law.Reporting;
using Dinh.Law.Reporting.Books;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class FormBookTests
{
    private static readonly FormContent Form = ShippedForms.Find("dan-chu-co-so-xa")!;

    public static TheoryData<string> Codes => [.. ShippedForms.All.Select(f => f.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_form_laid_out_as_sheets_is_read_again_as_the_same_form(string code)
    {
        var form = ShippedForms.Find(code)!;
        var (again, faults) = BookReader.Read(Sent(form));

        Assert.Empty(faults);
        Assert.Equal(FormJson.Write(form), FormJson.Write(again!));
    }

    [Theory]
    [InlineData("Chỉ tiêu", "petitions.received", "Loại", "tiền bạc", "F · Loại", "các giá trị")]
    [InlineData("Chỉ tiêu", "petitions.received", "Số lẻ", "hai", "I · Số lẻ", "số nguyên")]
    [InlineData("Chỉ tiêu", "petitions.received", "Tên (tiếng Anh)", "", "E · Tên (tiếng Anh)", "để trống")]
    [InlineData("Chỉ tiêu", "petitions.received", "Phân tổ", "gioi-tinh", "M · Phân tổ", "không có phân tổ")]
    [InlineData("Chỉ tiêu", "petitions.unsettled", "Công thức", "zero(petitions.gone)", "Q · Công thức", "không có ô")]
    [InlineData("Chỉ tiêu", "petitions.unsettled", "Công thức", "zero(", "Q · Công thức", "bỏ dở")]
    [InlineData("Chỉ tiêu", "petitions.unsettled", "Khóa", "petitions.received", "B · Khóa", "hai lần")]
    [InlineData("Chỉ tiêu", "petitions.received", "Bắt buộc", "đúng vậy", "J · Bắt buộc", "ghi “có”")]
    [InlineData("Quy tắc", "petitions.time-split", "So sánh", "=<", "E · So sánh", "dấu")]
    [InlineData("Quy tắc", "petitions.time-split", "Vế trái", "1 +", "D · Vế trái", "bỏ dở")]
    [InlineData("Cột của sổ", "days", "Công thức", "to - froom", "L · Công thức", "không có cột")]
    public void A_fault_is_told_with_its_sheet_its_row_and_its_column_and_no_form_comes_out(
        string leaf,
        string key,
        string heading,
        string written,
        string column,
        string says
    )
    {
        var (sent, row) = With(leaf, key, heading, written);
        var (content, faults) = BookReader.Read(sent);

        Assert.Null(content);
        Assert.Contains(faults, f => f.Leaf == leaf && f.Row == row && f.Column == column && f.Says.Vi.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_blank_rows_are_passed_over()
    {
        var turned = Sent(Form)
            .Select(l => l with { Lines = [.. l.Lines.Select(r => new SentLine(r.Number * 2, [.. r.Cells.Reverse()])), new SentLine(9_999, ["", " "])] })
            .Reverse()
            .ToList();

        var (again, faults) = BookReader.Read(turned);

        Assert.Empty(faults);
        Assert.Equal(FormJson.Write(Form), FormJson.Write(again!));
    }

    [Fact]
    public void A_missing_sheet_a_missing_column_and_a_lost_section_are_told()
    {
        Assert.Contains(BookReader.Read([]).Faults, f => f is { Leaf: "Chỉ tiêu", Row: null } && f.Says.Vi.Contains("thiếu tờ", StringComparison.Ordinal));

        var cut = Sent(Form).Select(l => l.Name == "Mục" ? l with { Lines = [.. l.Lines.Select(r => r with { Cells = [.. r.Cells.Take(2)] })] } : l).ToList();
        Assert.Contains(BookReader.Read(cut).Faults, f => f.Leaf == "Mục" && f.Says.Vi.Contains("thiếu cột", StringComparison.Ordinal));

        var (lost, _) = With("Mục", "petitions", "Khóa", "don-thu");
        Assert.Contains(BookReader.Read(lost).Faults, f => f.Leaf == "Chỉ tiêu" && f.Says.Vi.Contains("petitions", StringComparison.Ordinal));
    }

    private static (List<SentLeaf> Sent, int Row) With(string leaf, string key, string heading, string written)
    {
        var sent = Sent(Form);
        var at = sent.FindIndex(l => l.Name == leaf);
        var head = sent[at].Lines[0].Cells.ToList();
        var line = sent[at].Lines.Last(l => l.Cells.Take(3).Contains(key));
        List<string> cells = [.. line.Cells];
        cells[head.IndexOf(heading)] = written;
        sent[at] = sent[at] with { Lines = [.. sent[at].Lines.Select(l => l == line ? l with { Cells = cells } : l)] };
        return (sent, line.Number);
    }

    private static List<SentLeaf> Sent(FormContent form) =>
        [
            .. BookWriter
                .Of(form)
                .Select(l => new SentLeaf(
                    l.Name,
                    [new SentLine(3, [.. l.Columns.Select(c => c.Heading)]), .. l.Rows.Select((r, at) => new SentLine(at + 4, r))]
                )),
        ];
}
