namespace Dinh.Reading.Tests.Screening;

/// <summary>A datum of a person as it may be written into a paper.</summary>
/// <param name="Kind">What a screening must call it.</param>
/// <param name="Text">With the word that announces it, where it has one.</param>
internal sealed record Datum(string Kind, string Text);

/// <summary>Makes up data of persons who do not exist, the same for the same seed.</summary>
internal sealed class People(int seed)
{
    private static readonly string[] Provinces = ["001", "034", "038", "040", "079", "092", "096", "010"];
    private static readonly string[] Mobiles = ["032", "038", "056", "070", "079", "083", "090", "097", "098", "086"];
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Lò", "Hoàng", "Vũ"];
    private static readonly string[] Given = ["Văn Hùng", "Thị Lan", "Minh Đức", "Thị Mai", "Văn Sơn", "Ngọc Ánh"];
    private readonly Random random = new(seed);

    public string Name() => $"{One(Families)} {One(Given)}";

    public string Identity() => $"{One(Provinces)}{random.Next(2)}{random.Next(100):00}{Digits(6)}";

    public string Mobile() => One(Mobiles) + Digits(7);

    public string Day() => $"{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1940, 2015)}";

    /// <summary>Plain, as most of them are written.</summary>
    public IReadOnlyList<Datum> Plain() =>
        [
            new("personal.identity", $"Số CCCD: {Identity()}"),
            new("personal.identity", $"CMND số 1{Digits(8)}"),
            new("personal.phone", $"ĐT {Mobile()}"),
            new("personal.birth", $"sinh ngày {Day()}"),
            new("personal.account", $"STK {random.Next(1, 10)}{Digits(12)} tại Agribank"),
            new("personal.email", $"hop thu{Digits(3)}.{One(["lan", "hung", "mai"])}{Digits(2)}@gmail.com"),
            new("personal.household", $"Sổ hộ khẩu số {Digits(9)}"),
            new("personal.insurance", $"Mã số BHXH 01{Digits(8)}"),
            new("personal.health-card", $"thẻ BHYT GD4{Digits(2)}{Digits(10)}"),
            new("personal.passport", $"Hộ chiếu số C{Digits(7)}"),
            new("personal.plate", $"Biển số 29A-{Digits(3)}.{Digits(2)}"),
            new("personal.tax", $"Mã số thuế cá nhân {Tax()}"),
            new("personal.address", $"thường trú tại số nhà {random.Next(1, 300)}, đường Hùng Vương, thôn Đông"),
        ];

    /// <summary>Dressed so that a plain search would miss it.</summary>
    public IReadOnlyList<Datum> Dressed()
    {
        var (identity, mobile, day) = (Identity(), Mobile(), Day());
        return
        [
            new("personal.identity", string.Join(' ', identity.Chunk(3).Select(c => new string(c)))),
            new("personal.identity", $"{identity[..3]}.{identity[3..6]}.{identity[6..9]}.{identity[9..]}"),
            new("personal.identity", $"CCCD {identity[..6]}\u00A0{identity[6..]}"),
            new("personal.identity", string.Join('\u200B', identity.ToCharArray())),
            new("personal.identity", string.Concat(identity.Select(d => (char)('０' + (d - '0'))))),
            new("personal.identity", $"căn cước công dân: {string.Join(' ', identity.ToCharArray())}"),
            new("personal.phone", $"{mobile[..4]}.{mobile[4..7]}.{mobile[7..]}"),
            new("personal.phone", $"{mobile[..4]} {mobile[4..7]} {mobile[7..]}"),
            new("personal.phone", $"+84 {mobile[1..3]} {mobile[3..6]} {mobile[6..]}"),
            new("personal.phone", $"(+84){mobile[1..]}"),
            new("personal.phone", $"{mobile[..3]}-{mobile[3..6]}-{mobile[6..]}"),
            new("personal.phone", $"điện thoại nhà 0218{Digits(7)}"),
            new("personal.phone", string.Concat(mobile.Select(d => (char)('\u0660' + (d - '0'))))),
            new("personal.birth", $"Ngày sinh: {day.Replace('/', '-')}"),
            new("personal.birth", $"sinh ngày {int.Parse(day[..2])} tháng {int.Parse(day[3..5])} năm {day[6..]}"),
            new("personal.birth", $"ông {Name()}, sinh năm {day[6..]}"),
            new("personal.birth", $"(NS: {day})"),
            new("personal.account", $"Số tài khoản {Digits(4)} {Digits(4)} {Digits(4)} mở tại Vietcombank"),
            new("personal.account", $"chuyển vào 1{Digits(13)} - ngân hàng BIDV"),
            new("personal.health-card", $"BHYT: HN 2 {Digits(2)} {Digits(2)} {Digits(3)} {Digits(5)}"),
        ];
    }

    /// <summary>Ten digits of which the last one is reckoned from the others.</summary>
    private string Tax()
    {
        int[] weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
        while (true)
        {
            var nine = "8" + Digits(8);
            var check = 10 - (weights.Select((weight, at) => weight * (nine[at] - '0')).Sum() % 11);
            if (check is >= 0 and <= 9)
                return $"{nine}{check}";
        }
    }

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    public int Next(int below) => random.Next(below);

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
