using Dinh.Reading.Files;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Plans;

/// <summary>Whatever it is given, the reader answers with a reading whose places lie in the text.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Bits =
    [
        "I. ",
        "II- ",
        "1. ",
        "1.1. ",
        "a) ",
        "đ) ",
        "(1) ",
        "- ",
        "+ ",
        "- + ",
        "A. ",
        "Phần thứ nhất ",
        "KẾ HOẠCH",
        "KẾ HOẠCH\n",
        "Căn cứ ",
        "Luật ",
        "số 12/KH-UBND ",
        "ngày 3/4/2024 ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\f",
        "\0",
        " | ",
        "|",
        "| --- | --- |",
        "TT",
        "\nTT\nNội dung\nChủ trì\nThời gian\n1\n",
        "\n2\n",
        "Nơi nhận:",
        "\nNơi nhận:\n- Lưu: VT",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n",
        "Sở Nội vụ ",
        "chủ trì, phối hợp với ",
        "các sở, ban, ngành; ",
        "Đơn vị chủ trì: ",
        "Thời gian thực hiện:",
        "trước ngày 30/6/2024",
        "Giao ",
        "Đề nghị ",
        "báo cáo kết quả về ",
        "(qua ",
        ")",
        "“",
        "…",
        "...",
        "./.",
        "<sup>1</sup>",
        "**",
        "# ",
        "ngày      tháng 4 năm 2024",
        "e\u0301",
        "\u0301",
        "\ud83d",
        "\ude00",
        "\u200b",
        "NỘI DUNG",
        "TỔ CHỨC THỰC HIỆN\n",
        "Hình thức",
        "Địa điểm:",
        "năm 2024",
        ";",
        ",",
        ":",
    ];

    [Fact]
    public void Its_own_words_in_any_order_are_read()
    {
        var random = new Random(20240131);
        for (var n = 0; n < 4000; n++)
        {
            Reads(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Bits[random.Next(Bits.Length)])));
        }
    }

    [Fact]
    public void Any_string_is_read() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Reads(text ?? "")));

    [Fact]
    public void A_plan_cut_anywhere_is_read()
    {
        foreach (var text in Samples.Names.Select(Samples.Text))
        {
            for (var at = 0; at < text.Length; at += 37)
            {
                Reads(text[..at]);
                Reads(text[at..]);
            }
        }
    }

    private static void Reads(string text)
    {
        var source = SourceText.Of(text);
        var reading = PlanReader.Read(source);

        foreach (
            var place in reading
                .Tasks.SelectMany(t => t.Title.Places.Concat(t.Lead.SelectMany(l => l.Places)))
                .Concat(reading.Recipients.SelectMany(r => r.Places))
        )
        {
            Assert.InRange(place.Line, 1, source.Lines.Count);
            Assert.InRange(place.Start, 0, place.End);
            Assert.InRange(place.End, place.Start, source.Lines[place.Line - 1].Text.Length);
        }

        Assert.NotEmpty(ReadingJson.Write(reading));
    }
}
