using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Xunit;

namespace Dinh.Domain.Tests.People;

public sealed class BodyMatcherTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private readonly Neighbourhood neighbourhood = new();

    [Theory]
    [InlineData("UBND xã", "Ủy ban nhân dân xã Bình Yên")]
    [InlineData("Ủy ban nhân dân xã", "Ủy ban nhân dân xã Bình Yên")]
    [InlineData("Uỷ ban nhân dân xã Bình Yên", "Ủy ban nhân dân xã Bình Yên")]
    [InlineData("Chủ tịch UBND xã", "Ủy ban nhân dân xã Bình Yên")]
    [InlineData("UBND xã Định Biên", "Ủy ban nhân dân xã Bình Yên")] // a former commune, whole
    [InlineData("Văn phòng UBND xã", "Văn phòng HĐND và UBND xã Bình Yên")]
    [InlineData("Văn phòng – Thống kê xã", "Văn phòng HĐND và UBND xã Bình Yên")]
    [InlineData("công chức Văn phòng- Thống kê", "Văn phòng HĐND và UBND xã Bình Yên")]
    [InlineData("Tư pháp – hộ tịch", "Văn phòng HĐND và UBND xã Bình Yên")]
    [InlineData("Văn hóa - xã hội", "Phòng Văn hóa – Xã hội xã Bình Yên")]
    [InlineData("Văn hóa xã hội", "Phòng Văn hóa – Xã hội xã Bình Yên")]
    [InlineData("Phòng VH-XH", "Phòng Văn hóa – Xã hội xã Bình Yên")]
    [InlineData("Hội đồng nhân dân xã", "Hội đồng nhân dân xã Bình Yên")]
    [InlineData("Thường trực HĐND xã", "Hội đồng nhân dân xã Bình Yên")]
    [InlineData("Ủy ban Mặt trận Tổ quốc xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Yên")]
    [InlineData("Ban Thường trực UBMTTQ xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Yên")]
    [InlineData("Uỷ ban MTTQ xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Yên")]
    [InlineData("Ủy ban Mật trận tổ quốc Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thái Nguyên")] // a wrong mark
    [InlineData("Ủy ban Mặt trận Tố qouc xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Yên")] // two letters swapped
    [InlineData("Sở Nội vụ", "Sở Nội vụ tỉnh Thái Nguyên")]
    [InlineData("sở Tư pháp tỉnh", "Sở Tư pháp")]
    [InlineData("Lãnh đạo Sở Nội vụ", "Sở Nội vụ tỉnh Thái Nguyên")]
    [InlineData("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ")] // its former name
    [InlineData("Công an xã", "Công an xã Bình Yên")]
    [InlineData("Công an tỉnh", "Công an tỉnh")]
    [InlineData("Hội LHPN xã", "Hội Liên hiệp Phụ nữ xã Bình Yên")]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh Thái Nguyên")]
    public void A_name_in_a_communes_paper_means_one_body(string name, string body)
    {
        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match(name);

        Assert.Equal((MatchKind.One, body), (match.Kind, match.Bodies is [var only, ..] ? only.Name : ""));
    }

    [Theory]
    [InlineData("các Sở, ngành của tỉnh", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh", false)]
    [InlineData("Các sở, ban, ngành", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh", false)]
    [InlineData("các sở, ban, ngành liên quan", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh", true)]
    [InlineData("các xóm", "Xóm Nà Lèng|Xóm Đồng Đau", false)]
    [InlineData("các đoàn thể", "Hội Liên hiệp Phụ nữ xã Bình Yên|Hội Nông dân xã Bình Yên", false)]
    [InlineData("UBND xã và Công an xã", "Ủy ban nhân dân xã Bình Yên|Công an xã Bình Yên", false)]
    public void A_group_in_a_communes_paper_means_each_of_its_members(string name, string bodies, bool open)
    {
        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match(name);

        Assert.Equal(MatchKind.Group, match.Kind);
        Assert.Equal(bodies.Split('|'), match.Bodies.Select(b => b.Name));
        Assert.Equal(open, match.Open);
    }

    [Theory]
    [InlineData("UBND các xã, phường", "Ủy ban nhân dân xã Bình Yên|Ủy ban nhân dân phường Phan Đình Phùng")]
    [InlineData("Ủy ban nhân dân cấp xã", "Ủy ban nhân dân xã Bình Yên|Ủy ban nhân dân phường Phan Đình Phùng")]
    [InlineData("UBND các xã, phường, đặc khu", "Ủy ban nhân dân xã Bình Yên|Ủy ban nhân dân phường Phan Đình Phùng")]
    [InlineData("Chủ tịch UBND các xã", "Ủy ban nhân dân xã Bình Yên")]
    [InlineData("Hội đồng nhân dân các xã, phường", "Hội đồng nhân dân xã Bình Yên|Hội đồng nhân dân phường Phan Đình Phùng")]
    public void A_provinces_paper_reaches_the_units_below_by_their_kinds(string name, string bodies)
    {
        var match = new BodyMatcher(neighbourhood.OfProvince, Day).Match(name);

        Assert.Equal(MatchKind.Group, match.Kind);
        Assert.Equal(bodies.Split('|'), match.Bodies.Select(b => b.Name));
    }

    [Theory]
    [InlineData("Lãnh đạo UBND phường Phan Đình Phùng", "Ủy ban nhân dân phường Phan Đình Phùng")]
    [InlineData("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên")]
    [InlineData("Ủy ban Mặt trận Tổ quốc tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thái Nguyên")]
    [InlineData("Liên đoàn lao động tỉnh", "Liên đoàn Lao động tỉnh")]
    public void A_name_in_a_provinces_paper_means_one_body(string name, string body)
    {
        var match = new BodyMatcher(neighbourhood.OfProvince, Day).Match(name);

        Assert.Equal((MatchKind.One, body), (match.Kind, match.Bodies is [var only, ..] ? only.Name : ""));
    }

    [Theory]
    [InlineData("Phòng Nội vụ")] // there is none since July 2025
    [InlineData("Sở Ngoại vụ")]
    [InlineData("Sở Nội chính")] // near to another department, and not that one
    [InlineData("Công đoàn cơ quan")]
    [InlineData("UBND huyện")]
    [InlineData("")]
    [InlineData("…")]
    public void What_nobody_bears_is_asked(string name) => Assert.Equal(MatchKind.Question, new BodyMatcher(neighbourhood.OfCommune, Day).Match(name).Kind);

    [Fact]
    public void What_several_bear_is_asked_with_all_of_them()
    {
        var match = new BodyMatcher(neighbourhood.OfProvince, Day).Match("Phòng Kinh tế");

        Assert.Equal(MatchKind.Question, match.Kind);
        Assert.Equal(["Phòng Kinh tế xã Bình Yên", "Phòng Kinh tế phường Phan Đình Phùng"], match.Bodies.Select(b => b.Name));
    }

    [Fact]
    public void A_unit_that_was_divided_is_asked_about()
    {
        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match("UBND xã Bảo Linh");

        Assert.Equal(MatchKind.Question, match.Kind);
        Assert.Contains("đã chia", match.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_has_ended_is_asked_about_with_its_successor()
    {
        var former = neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Kế hoạch và Đầu tư");
        former.EndsOn(new(2025, 2, 28), neighbourhood.Named("Sở Tư pháp").Id);

        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match("Sở Kế hoạch và Đầu tư");

        Assert.Equal((MatchKind.Question, "Sở Tư pháp"), (match.Kind, match.Bodies.Single().Name));
        Assert.Contains("28/02/2025", match.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_concerned_are_an_open_group_of_those_in_command()
    {
        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match("Các cơ quan, đơn vị có liên quan");

        Assert.True(match is { Kind: MatchKind.Group, Open: true });
        Assert.DoesNotContain(match.Bodies, b => b.Kind is BodyKind.FatherlandFront or BodyKind.Police);
        Assert.Contains(match.Bodies, b => b.Name == "Phòng Kinh tế xã Bình Yên");
    }

    [Fact]
    public void The_divisions_of_a_department_are_its_own()
    {
        var department = neighbourhood.Named("Sở Nội vụ tỉnh Thái Nguyên");
        var own = neighbourhood.Add(neighbourhood.Province, BodyKind.Division, "Phòng Tổ chức biên chế");
        own.Under(department.Id);
        neighbourhood.Add(neighbourhood.Province, BodyKind.Division, "Phòng Quản lý Công nghiệp");

        var match = new BodyMatcher(neighbourhood.OfProvince with { Issuer = department }, Day).Match("các phòng chuyên môn của Sở");

        Assert.Equal([own], match.Bodies);
    }

    [Fact]
    public void Whatever_the_words_the_answer_is_never_an_exception_and_a_single_body_is_one()
    {
        var random = new Random(7);
        string[] bits =
        [
            "các",
            "sở",
            "UBND",
            "xã",
            ",",
            "và",
            "phường",
            "tỉnh",
            "liên quan",
            "Mặt trận",
            "-",
            "\0",
            "😀",
            "của",
            "Phòng",
            "Kinh tế",
            "cấp",
            "Bình Yên",
        ];
        var matcher = new BodyMatcher(neighbourhood.OfProvince, Day);
        for (var n = 0; n < 2000; n++)
        {
            var match = matcher.Match(string.Join(' ', Enumerable.Range(0, random.Next(8)).Select(_ => bits[random.Next(bits.Length)])));

            Assert.Equal(match.Kind == MatchKind.One, match.Kind == MatchKind.One && match.Bodies.Count == 1);
            Assert.True(match.Kind != MatchKind.Group || match.Bodies.Count > 0);
        }
    }
}
