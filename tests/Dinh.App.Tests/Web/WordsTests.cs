using Dinh.App.Web;
using Dinh.Law;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Dinh.App.Tests.Web;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2024-09-05", "05/9/2024", "5 September 2024")]
    [InlineData("2024-02-05", "05/02/2024", "5 February 2024")]
    [InlineData("2024-01-31", "31/01/2024", "31 January 2024")]
    [InlineData("2024-12-20", "20/12/2024", "20 December 2024")]
    public void A_day_is_written_as_people_write_it(string day, string vi, string en)
    {
        Assert.Equal(vi, In("vi").Day(Day(day)));
        Assert.Equal(en, In("en").Day(Day(day)));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-31", "01–31/12/2026")]
    [InlineData("2026-07-01", "2026-09-30", "01/7/2026 – 30/9/2026")]
    [InlineData("2026-07-01", "2026-07-01", "01/7/2026")]
    [InlineData("2026-07-01", null, "từ 01/7/2026")]
    [InlineData(null, "2026-07-01", "đến 01/7/2026")]
    [InlineData(null, null, "chưa có ngày")]
    public void A_span_says_once_what_both_ends_share(string? start, string? end, string written) =>
        Assert.Equal(written, In("vi").Span(start is null ? null : Day(start), end is null ? null : Day(end)));

    [Fact]
    public void A_number_is_parted_as_the_language_parts_it() => Assert.Equal(("1.240", "1,240"), (In("vi").Number(1240), In("en").Number(1240)));

    [Fact]
    public void An_instant_stands_on_the_clock_of_Vietnam() => Assert.Equal("03:00, 02/3/2026", In("vi").Instant(new(2026, 3, 1, 20, 0, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_place_in_the_law_is_cited_in_both_languages()
    {
        var place = new Citation("Luật 10/2022/QH15", 21, 1);

        Assert.Equal("khoản 1 Điều 21 Luật 10/2022/QH15", In("vi")[place]);
        Assert.Equal("Article 21(1), Law 10/2022/QH15", In("en")[place]);
    }

    [Theory]
    [InlineData("?lang=en", null, "en")]
    [InlineData("", "en", "en")]
    [InlineData("?lang=vi", "en", "vi")]
    [InlineData("?lang=fr", null, "vi")]
    [InlineData("", "<script>", "vi")]
    public void The_address_chooses_before_the_cookie_and_Vietnamese_is_first(string query, string? cookie, string code)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new(query);
        if (cookie is not null)
            context.Request.Headers.Cookie = $"{LanguageChoice.Cookie}={cookie}";

        Assert.Equal(code, LanguageChoice.Of(context));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static Words In(string code)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new($"?lang={code}");
        return new(new(new HttpContextAccessor { HttpContext = context }));
    }
}
