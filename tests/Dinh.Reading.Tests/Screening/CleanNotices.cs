namespace Dinh.Reading.Tests.Screening;

/// <summary>Papers that a commune posts every day and in which nothing is personal, full of numbers that look as if something were.</summary>
internal static class CleanNotices
{
    /// <summary>What the commune has declared public.</summary>
    public static IReadOnlyList<string> Allowed { get; } = ["0912 345 678", "0218.3855.123"];

    public static IEnumerable<string> All(int count) => Enumerable.Range(1, count).Select(n => One(new People(n)));

    private static string One(People some)
    {
        var lines = Enumerable.Range(0, 12).Select(_ => some.One(Lines)(some));
        return $"ỦY BAN NHÂN DÂN XÃ BÌNH YÊN\nSố: {some.Digits(3)}/TB-UBND\nBình Yên, ngày {some.Next(28) + 1} tháng {some.Next(12) + 1} năm 2026\n\nTHÔNG BÁO\n\n{string.Join("\n", lines)}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.";
    }

    private static readonly Func<People, string>[] Lines =
    [
        p => $"Căn cứ Quyết định số {p.Digits(4)}/QĐ-UBND ngày {Day(p)} của Ủy ban nhân dân tỉnh về việc giao dự toán;",
        p => $"Căn cứ Luật Cư trú số 68/2020/QH14 và Nghị định số {p.Digits(2)}/2024/NĐ-CP ngày {Day(p)};",
        p => $"Tổng số thu ngân sách: {Money(p)} đồng, số chi: {Money(p)} đồng.",
        p => $"Kinh phí thực hiện: {Money(p)}đ (bằng chữ: chín trăm triệu đồng).",
        p => $"Mã chương 800, mã nguồn 12, mã QHNS 10{p.Digits(5)}, tài khoản {p.Digits(4)}.0.{p.Digits(7)} tại Kho bạc Nhà nước khu vực III.",
        _ => "Đường dây nóng: 0912.345.678; điện thoại Văn phòng UBND xã: 0218 3855 123.",
        p => $"Điện thoại bộ phận một cửa: 0218{p.Digits(7)}; tổng đài 19001{p.Digits(3)}, 1022.",
        p => $"Thư điện tử: ubnd.binhyen{p.Digits(2)}@hoabinh.gov.vn.",
        p => $"Mã hồ sơ: 000.00.12.H28-{p.Digits(6)}-{p.Digits(4)}; mã thủ tục 1.00{p.Digits(4)}.000.00.00.H28.",
        p => $"Giấy chứng nhận số CS {p.Digits(6)}, tờ bản đồ số {p.Digits(2)}, thửa số {p.Digits(3)}, diện tích {p.Digits(4)} m2, cấp ngày {Day(p)}.",
        p => $"Tuyển sinh năm học 2026-2027: trẻ em sinh năm 20{p.Next(10) + 10}, nộp hồ sơ từ ngày {Day(p)}.",
        p => $"Công dân sinh năm {1998 + p.Next(10)} thực hiện đăng ký nghĩa vụ quân sự trước ngày {Day(p)}.",
        p => $"Chi phí phát sinh năm 2025 là {Money(p)} đồng; học sinh năm 2024 tăng {p.Digits(2)} em.",
        p => $"Vệ sinh ngày {Day(p)}: các thôn tổng vệ sinh đường làng.",
        p => $"Công ty TNHH Bình Minh, mã số thuế 5400{p.Digits(6)}, mã số doanh nghiệp 0312{p.Digits(6)}.",
        p => $"Gói thầu số {p.Digits(2)}, số TBMT IB26{p.Digits(8)}, giá gói thầu {Money(p)} đồng.",
        p => $"Tỷ lệ hộ nghèo giảm còn {p.Next(9)},{p.Digits(2)}%; số hộ cận nghèo {p.Digits(3)} hộ.",
        p => $"Thủ tục đăng ký thường trú, đăng ký tạm trú thực hiện tại thôn, tổ dân phố; hồ sơ gồm CCCD, sổ hộ khẩu bản sao.",
        p => $"Trụ sở: số {p.Next(90) + 1} đường Trần Hưng Đạo, tiếp công dân ngày {Day(p)}.",
        p => $"Ngày cấp: {Day(p)}; có giá trị đến {Day(p)}; ngày họp: {Day(p)}.",
        p => $"Danh sách gồm {p.Digits(3)} hộ; nam {p.Digits(3)}, nữ {p.Digits(3)}; đạt {p.Digits(2)}.{p.Digits(1)}%.",
        p => $"Bảng: 01 {p.Digits(2)} {p.Digits(2)} {p.Digits(4)} 2025 2026 {p.Digits(3)} {p.Digits(2)}",
        p => $"Thu {Money(p)}; {Money(p)}; {Money(p)}; chênh lệch -{Money(p)}.",
        p => $"Biên lai số {p.Digits(7)}, ký hiệu AA/26P; hóa đơn {p.Digits(8)}.",
        p => $"Chi NS 2025: {Money(p)}; chi NS: 2026 dự kiến {Money(p)}.",
        p => $"Ông {p.Name()} – Chủ tịch UBND xã, bà {p.Name()} – Phó Chủ tịch, chủ trì hội nghị.",
        p => $"Từ 7 giờ 30 đến 11 giờ 30, các ngày {Day(p)} và {Day(p)}; cấp số 2026-{p.Digits(4)}.",
        p => $"Tọa độ VN2000: X={p.Digits(7)}.{p.Digits(3)}; Y={p.Digits(6)}.{p.Digits(3)}; cao độ {p.Digits(3)},{p.Digits(2)} m.",
        p => $"Công trình đường bê tông dài 1.{p.Digits(3)} m, tổng mức đầu tư {Money(p)} đồng, mã dự án 79{p.Digits(5)}.",
        p => $"Bảo hiểm y tế: vận động {p.Digits(4)} người; bảo hiểm xã hội tự nguyện tăng {p.Digits(2)} người so với năm 2025.",
    ];

    private static string Day(People p) => $"{p.Next(28) + 1:00}/{p.Next(12) + 1:00}/{2020 + p.Next(7)}";

    private static string Money(People p) => $"{p.Next(900) + 1}.{p.Digits(3)}.{p.Digits(3)}" + (p.Next(2) == 0 ? "" : "." + p.Digits(3));
}
