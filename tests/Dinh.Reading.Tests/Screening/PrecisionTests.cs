using System.Globalization;
using System.Text;
using Dinh.Reading.Screening;
using Xunit;

namespace Dinh.Reading.Tests.Screening;

/// <summary>A scanner that cries at every number is switched off: papers in which nothing is personal pass in silence.</summary>
public sealed class PrecisionTests(ITestOutputHelper output)
{
    private const int Papers = 300;
    private const double Least = 0.99;

    [Fact]
    public void Papers_in_which_nothing_is_personal_pass()
    {
        var alarms = CleanNotices.All(Papers).Select(text => (Text: text, Found: Loud(text))).Where(p => p.Found.Count > 0).ToList();

        foreach (var finding in alarms.SelectMany(a => a.Found).GroupBy(f => f.Kind))
            output.WriteLine($"{finding.Key} {finding.Count()}: {string.Join(" | ", finding.Select(f => $"{f.Place} {f.Quote}").Take(3))}");
        var silent = (Papers - alarms.Count) / (double)Papers;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{silent:0.0000} of {Papers} papers pass in silence"));
        Assert.InRange(silent, Least, 1);
    }

    [Fact]
    public void What_is_found_among_clean_lines_is_what_was_planted()
    {
        var (right, wrong) = (0, 0);
        foreach (var (text, n) in CleanNotices.All(Papers).Select((text, n) => (text, n)))
        {
            var people = new People(n + 1_000);
            var datum = people.One([.. people.Plain(), .. people.Dressed()]);
            var kinds = Loud($"{text}\n\n{datum.Text}\n").Select(f => f.Kind).Where(k => k.StartsWith("personal.", StringComparison.Ordinal)).ToList();
            if (kinds.Exists(k => k != datum.Kind))
                output.WriteLine($"{datum.Text} is also called {string.Join(", ", kinds)}");
            (right, wrong) = (right + kinds.Count(k => k == datum.Kind), wrong + kinds.Count(k => k != datum.Kind));
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"precision {right / (double)(right + wrong):0.0000}, recall {right / (double)Papers:0.0000}")
        );
        Assert.InRange(right / (double)(right + wrong), Least, 1);
        Assert.InRange(right / (double)Papers, Least, double.MaxValue);
    }

    [Theory]
    [InlineData("Thông báo số 123/QĐ-UBND ngày 12/3/2025")]
    [InlineData("Thu 912.345.678 đồng, chi 0,5%")]
    [InlineData("Cấp ngày 12/03/2021 tại Cục Cảnh sát")]
    [InlineData("chi NS 2025 là 3.713.000.000 đồng")]
    [InlineData("MST 0312345678 của Công ty Bình Minh")]
    [InlineData("Tài khoản 3713.0.1059494 tại Kho bạc Nhà nước")]
    [InlineData("Đường dây nóng Văn phòng UBND xã: 02183855123")]
    [InlineData("Trụ sở UBND xã: số nhà 12 đường Hùng Vương")]
    [InlineData("trẻ em sinh năm 2020")]
    [InlineData("Quyết định số 0912345678/QĐ-UBND")]
    [InlineData("Luật Cư trú số 68/2020/QH14")]
    public void What_is_not_a_persons_is_not_found(string text) => Assert.Empty(Loud(text));

    [Fact]
    public void A_number_that_its_owner_declared_public_is_not_found()
    {
        const string Text = "Liên hệ: +84 912 345 678 hoặc 0912.345.678";

        Assert.Empty(FileScreening.Screen(Encoding.UTF8.GetBytes(Text), "a.txt", ["0912 345 678"]).Findings);
        Assert.NotEmpty(Loud("Liên hệ: 0912.345.679"));
    }

    // Notes ask nobody to do anything.
    private static List<Finding> Loud(string text)
    {
        var screened = FileScreening.Screen(Encoding.UTF8.GetBytes(text), "thong-bao.txt", CleanNotices.Allowed);
        Assert.Null(screened.Refusal);
        return [.. screened.Findings.Where(f => f.Severity != Severity.Note)];
    }
}
