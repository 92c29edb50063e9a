using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class ExportDutiesTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84 912", "'+84 912")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("Họp xóm, bản", "\"Họp xóm, bản\"")]
    [InlineData("nói \"không\"", "\"nói \"\"không\"\"\"")]
    [InlineData("Kế hoạch", "Kế hoạch")]
    public void A_cell_is_read_and_never_reckoned(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Fact]
    public async Task A_table_says_its_alphabet_and_disarms_what_people_wrote()
    {
        var officer = await commune.SignedIn();
        await commune.Has(A.Duty(A.By(commune.Today), officer.Body!.Id, "=HYPERLINK(\"http://x\",\"y\")"));

        using var answer = await officer.Client.GetAsync(new Uri("/viec/xuat.csv", UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Contains("\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public async Task A_calendar_holds_the_dated_duties_of_the_body_and_folds_its_lines()
    {
        var officer = await commune.SignedIn();
        var content = "Tổ chức hội nghị quán triệt, tuyên truyền; phổ biến Luật Thực hiện dân chủ ở cơ sở đến từng hộ gia đình";
        await commune.Has(A.Duty(A.By(new(2026, 6, 30)), officer.Body!.Id, content));
        await commune.Has(A.Duty(A.By(new(2026, 6, 29)), content: "Việc của nơi khác"));

        var text = await officer.Client.GetStringAsync(new Uri("/viec/lich.ics", UriKind.Relative));

        Assert.Contains("DTSTART;VALUE=DATE:20260630\r\n", text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(
            content.Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal),
            text.Replace("\r\n ", "", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("nơi khác", text);
    }
}
