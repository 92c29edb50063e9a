namespace Dinh.Benches.Search;

/// <summary>Writes things that communes might make public. Some words stand nearly everywhere, most hardly anywhere, as in any language.</summary>
internal sealed class PublicPhrases(int seed)
{
    private const int Names = 40_000;

    private static readonly string[] Openings =
    [
        "Công khai dự toán ngân sách xã",
        "Quyết toán ngân sách xã",
        "Kế hoạch phát triển kinh tế - xã hội",
        "Thông báo về việc giải phóng mặt bằng",
        "Danh sách đối tượng thụ hưởng",
        "Quy hoạch sử dụng đất",
        "Kết quả thanh tra, kiểm tra",
        "Mức đóng góp của Nhân dân",
        "Thủ tục hành chính",
        "Phương án đền bù, tái định cư",
        "Kết quả lấy ý kiến Nhân dân",
        "Đánh giá, xếp loại cán bộ",
        "Chương trình tín dụng cho người nghèo",
        "Dự án đầu tư công",
        "Lịch tiếp công dân",
    ];

    private static readonly string[] Common =
    [
        "ủy ban nhân dân",
        "công khai",
        "nhân dân",
        "thực hiện",
        "kế hoạch",
        "ngân sách",
        "quy định",
        "trên địa bàn",
        "thôn bản",
        "hộ gia đình",
        "kinh phí",
        "quyết định",
        "báo cáo",
        "hội đồng nhân dân",
        "cán bộ công chức",
        "đất đai",
        "giám sát",
        "niêm yết",
        "đồng chí",
        "tổ chức",
        "hỗ trợ",
        "xây dựng",
        "nông thôn mới",
        "đường giao thông",
    ];

    private static readonly string[] Seldom =
    [
        "nhà văn hóa",
        "trạm y tế",
        "thủy lợi nội đồng",
        "mái che sân trường",
        "hố rác tập trung",
        "cấp nước sạch",
        "điện chiếu sáng",
        "cầu treo",
        "rừng phòng hộ",
        "bảo hiểm y tế",
        "học bổng",
        "nghĩa trang liệt sĩ",
        "dịch tả lợn",
        "chè búp tươi",
        "cam sành",
        "bê tông hóa",
        "xi măng",
        "mương nội đồng",
        "chợ phiên",
        "du lịch cộng đồng",
        "hòa giải viên",
        "tuyển quân",
    ];

    private static readonly string[] Starts =
    [
        "b",
        "ch",
        "d",
        "đ",
        "g",
        "h",
        "k",
        "kh",
        "l",
        "m",
        "n",
        "ng",
        "nh",
        "ph",
        "qu",
        "r",
        "s",
        "t",
        "th",
        "tr",
        "v",
        "x",
    ];
    private static readonly string[] Vowels = ["à", "an", "áng", "ăn", "ấp", "ên", "ía", "inh", "ò", "ông", "ơi", "ú", "ưng", "ạc", "ồn", "uyên"];

    private readonly Random random = new(seed);

    /// <summary>A name that few things bear: "Không Đấp 1207".</summary>
    public static string Name(int at) => $"{Syllable(at)} {Syllable((at / 7) + 3)} {at}";

    public string Title(int at) => $"{One(Openings)} {(at % 5 == 0 ? One(Seldom) + " " : "")}năm {2024 + (at % 3)}, quý {1 + (at % 4)}";

    // What is about fields is hardly ever about streets.
    public string Text(int at)
    {
        var words = new List<string>();
        for (var n = 0; n < 10; n++)
            words.Add(random.NextDouble() < 0.8 ? Common[(int)(Common.Length * Math.Pow(random.NextDouble(), 2))] : One(Seldom));
        if (at % 10 == 1 || at % 4001 == 0)
            words.Insert(3, "nông nghiệp");
        if (at % 10 == 2 || at % 4001 == 0)
            words.Insert(5, "đô thị");
        words.Add($"tại {Name((int)(Names * Math.Pow(random.NextDouble(), 2)))}, số tiền {random.Next(1, 9_000)} triệu đồng");
        return string.Join(" ", words);
    }

    private string One(string[] some) => some[(int)(some.Length * Math.Pow(random.NextDouble(), 1.5))];

    private static string Syllable(int at) => Starts[at % Starts.Length] + Vowels[at / Starts.Length % Vowels.Length];
}
