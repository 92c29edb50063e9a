using System.Text;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

public sealed class PlainFileTests
{
    private const string Plan = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKế hoạch thực hiện dân chủ ở cơ sở, của Ủy ban nhân dân tỉnh và các xã";

    public static TheoryData<string> Unicode => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Unicode))]
    public async Task Unicode_is_read_with_its_mark_and_without(string encoding)
    {
        var letters = Encoding.GetEncoding(encoding);

        Assert.Equal(Plan.Split('\n'), await LinesOfAsync(letters.GetBytes(Plan)));
        Assert.Equal(Plan.Split('\n'), await LinesOfAsync([.. letters.GetPreamble(), .. letters.GetBytes(Plan)]));
    }

    [Fact]
    public async Task Decomposed_letters_are_composed_so_that_places_are_those_shown()
    {
        Assert.Equal(Plan.Split('\n'), await LinesOfAsync(Encoding.UTF8.GetBytes(Plan.Normalize(NormalizationForm.FormD))));
        Assert.Equal(Plan.Split('\n'), SourceText.Of(Plan.Normalize(NormalizationForm.FormD)).Lines.Select(line => line.Text));
    }

    [Fact]
    public async Task Windows_1258_is_read()
    {
        var codePage = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

        // The code page has the vowels with their own marks, and the tones apart.
        var bytes = codePage.GetBytes(string.Concat(Plan.Select(AsCodePage)));

        Assert.Equal(Plan.Split('\n'), await LinesOfAsync(bytes));
    }

    [Theory]
    [InlineData(
        "KÕ ho¹ch thùc hiÖn d©n chñ ë c¬ së cña ñy ban nh©n d©n tØnh vµ c¸c x·",
        "Kế hoạch thực hiện dân chủ ở cơ sở của ủy ban nhân dân tỉnh và các xã"
    )]
    [InlineData(
        "Keá hoaïch thöïc hieän daân chuû ôû cô sôû cuûa uûy ban nhaân daân tænh vaø caùc xaõ",
        "Kế hoạch thực hiện dân chủ ở cơ sở của ủy ban nhân dân tỉnh và các xã"
    )]
    public async Task Letters_of_old_fonts_are_converted_in_bytes_and_in_Unicode(string legacy, string read)
    {
        Assert.Equal([read], await LinesOfAsync(Encoding.Latin1.GetBytes(legacy)));
        Assert.Equal([read], await LinesOfAsync(Encoding.UTF8.GetBytes(legacy)));
    }

    [Fact]
    public async Task A_text_in_another_language_is_left_alone()
    {
        const string French = "Région Île-de-France : l'élève près du château, où l'été fut très ensoleillé.";

        Assert.Equal([French], await LinesOfAsync(Encoding.UTF8.GetBytes(French)));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd")]
    [InlineData("a\vb\u2028c\u2029d")]
    public async Task Every_kind_of_line_break_ends_a_line(string text) => Assert.Equal(["a", "b", "c", "d"], await LinesOfAsync(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_form_feed_begins_a_page_and_no_line()
    {
        var text = SourceText.Of("một\n\fhai\nhai\n\f\fbốn");

        Assert.Equal([("một", 1), ("hai", 2), ("hai", 2), ("bốn", 4)], text.Lines.Select(line => (line.Text, line.Page)));
        Assert.All(SourceText.Of("không\ntrang").Lines, line => Assert.Equal(0, line.Page));
    }

    [Theory]
    [InlineData("a\u00ADb\u200B\uFEFFc", "abc")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("a\u202Eb", "ab")]
    public void Signs_that_nobody_sees_are_not_in_the_line(string text, string line) => Assert.Equal(line, SourceText.Of(text).Lines[0].Text);

    [Fact]
    public void Half_a_letter_harms_nothing() => Assert.Equal("a\uFFFDệ", SourceText.Of("a\uD800ê\u0323").Lines[0].Text);

    [Fact]
    public async Task A_binary_file_is_not_text()
    {
        Assert.Equal("file.not-text", await A.RefusalAsync("a.txt", [.. Enumerable.Range(0, 128).Select(n => (byte)n)]));
        Assert.Equal("file.encoding", await A.RefusalAsync("a.txt", [.. Enumerable.Range(128, 128).Select(n => (byte)n)]));
        Assert.Equal("file.empty", await A.RefusalAsync("a.txt", " \n\t"u8.ToArray()));
    }

    private static async Task<IEnumerable<string>> LinesOfAsync(byte[] bytes)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(bytes), "a.txt", TestContext.Current.CancellationToken);
        Assert.Null(opened.Refusal);
        return opened.Text!.Lines.Select(line => line.Text);
    }

    private static string AsCodePage(char letter)
    {
        var apart = letter.ToString().Normalize(NormalizationForm.FormD);
        var tone = apart.FirstOrDefault(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
        return tone == default ? letter.ToString() : apart.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC) + tone;
    }
}
