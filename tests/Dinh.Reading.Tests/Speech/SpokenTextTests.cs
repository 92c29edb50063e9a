using Dinh.Writing.Speech;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Speech;

public sealed class SpokenTextTests
{
    private static readonly string[] Pieces =
    [
        .. (string[])["UBND", "12/QĐ-UBND", "15/6/2026", "quý II/2026", "1.250.000 đồng", "52,5%", "3/4", "0912345678", "km", "m²", "A4", "7h30"],
        .. (string[])["5", "0", "tháng", "31/2/2026", "99999999999999999999", "1.000", "QH15", "10/2022/QH15", "Điều 5"],
    ];

    private static readonly string[] Scraps = [.. Pieces, " ", "\n", "-", "/", ".", ",", "ngày ", "đ", "“", "٣", "|"];

    [Theory]
    [InlineData("Từ 15/6/2026", "Từ ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("ngày 05/4/2026", "ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("Ngày 15 tháng 6 năm 2026", "ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("từ ngày 1/7 đến ngày 31/7", "từ ngày mùng một tháng bảy đến ngày ba mươi mốt tháng bảy")]
    [InlineData("tháng 6/2026", "tháng sáu năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("quý II/2026", "quý hai năm hai nghìn không trăm hai mươi sáu")]
    [InlineData("nhiệm kỳ 2026-2031", "nhiệm kỳ hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm ba mươi mốt")]
    [InlineData("UBND xã", "Ủy ban nhân dân xã")]
    [InlineData("HĐND, UBND và Ủy ban MTTQ", "Hội đồng nhân dân, Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc")]
    [InlineData("1.250.000 đồng", "một triệu hai trăm năm mươi nghìn đồng")]
    [InlineData("1.250.000đ", "một triệu hai trăm năm mươi nghìn đồng")]
    [InlineData("52,5% dự toán", "năm mươi hai phẩy năm phần trăm dự toán")]
    [InlineData("0,05 ha", "không phẩy không năm héc ta")]
    [InlineData("đạt 3/4 số hộ", "đạt ba phần bốn số hộ")]
    [InlineData("120 m2", "một trăm hai mươi mét vuông")]
    [InlineData("lúc 7h30 và 17:00", "lúc bảy giờ ba mươi phút và mười bảy giờ")]
    [InlineData("Điện thoại 0208.3123.456", "Điện thoại không hai không tám ba một hai ba bốn năm sáu")]
    [InlineData(
        "Quyết định số 12/QĐ-UBND ngày 02/3/2026",
        "Quyết định số mười hai của Ủy ban nhân dân ngày mùng hai tháng ba năm hai nghìn không trăm hai mươi sáu"
    )]
    [InlineData("Theo 12/QĐ-UBND", "Theo mười hai, Quyết định của Ủy ban nhân dân")]
    [InlineData("Luật số 10/2022/QH15", "Luật số mười năm hai nghìn không trăm hai mươi hai của Quốc hội khóa mười lăm")]
    [InlineData("Nghị quyết 5/NQ-HĐND", "Nghị quyết năm của Hội đồng nhân dân")]
    [InlineData("Thông tư 343/2016/TT-BTC", "Thông tư ba trăm bốn mươi ba năm hai nghìn không trăm mười sáu của Bộ Tài chính")]
    [InlineData("- 05 hộ;\n- 12 hộ.", "năm hộ;\nmười hai hộ.")]
    [InlineData("khổ A4", "khổ A bốn")]
    [InlineData("15 – 20 người", "mười lăm đến hai mươi người")]
    [InlineData("mét vuông/người", "mét vuông trên người")]
    public void A_text_is_read_out_as_a_person_would(string written, string spoken) => Assert.Equal(spoken, SpokenText.Of(written));

    [Fact]
    public void Nothing_is_left_that_a_voice_would_stumble_over() =>
        Prop.ForAll(Texts(), text => !SpokenText.Of(text).Any(letter => char.IsDigit(letter) || letter is '%' or '/' or '|')).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_spoken_already_stays_as_it_is() =>
        Prop.ForAll(Sentences(), text => SpokenText.Of(SpokenText.Of(text)) == SpokenText.Of(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_too_strange_to_be_read() => Prop.ForAll<string?>(text => SpokenText.Of(text ?? "") is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_publication_is_told_to_people_who_only_listen()
    {
        var text = BroadcastText.Of(
            new()
            {
                Issuer = "UBND xã Bình Yên",
                Title = "Thực hiện ngân sách quý II năm 2026",
                Text = "Tổng thu 1.200 triệu đồng.",
                Paper = "Báo cáo số 45/BC-UBND ngày 02/7/2026",
                PublishedOn = new(2026, 7, 6),
                Files = 2,
                Places = ["Trụ sở UBND xã", "Nhà văn hóa thôn Nà Phát"],
            }
        );

        Assert.Equal(
            """
            Kính thưa bà con và nhân dân.
            Ủy ban nhân dân xã Bình Yên công khai đến bà con nội dung sau: Thực hiện ngân sách quý hai năm hai nghìn không trăm hai mươi sáu.
            Căn cứ: Báo cáo số bốn mươi lăm của Ủy ban nhân dân ngày mùng hai tháng bảy năm hai nghìn không trăm hai mươi sáu.
            Tổng thu một nghìn hai trăm triệu đồng.
            Kèm theo có hai tài liệu.
            Nội dung này được công khai từ ngày mùng sáu tháng bảy năm hai nghìn không trăm hai mươi sáu. Toàn văn niêm yết tại: Trụ sở Ủy ban nhân dân xã; Nhà văn hóa thôn Nà Phát; và trên trang công khai của cơ quan.
            Bà con chưa rõ điều gì, xin hỏi trưởng thôn hoặc đến trụ sở để được trả lời.
            Trân trọng cảm ơn bà con đã lắng nghe.
            """,
            text
        );
    }

    private static Arbitrary<string> Sentences() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    private static Arbitrary<string> Texts() => Gen.Elements(Scraps).ListOf().Select(string.Concat).ToArbitrary();
}
