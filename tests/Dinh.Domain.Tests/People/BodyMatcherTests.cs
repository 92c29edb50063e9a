using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using FsCheck;
using FsCheck.Fluent;
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
    [InlineData("Sở Kế hoạch và Đầu tư", "Sở Tài chính")] // a former name, which one body alone took over
    [InlineData("Trường Tiểu học Bình Yên", "Trường Tiểu học Bình Yên")] // no head of anything, though "trưởng" is one
    [InlineData("Hiệu trưởng Trường Tiểu học Bình Yên", "Trường Tiểu học Bình Yên")]
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
    [InlineData("các Sở, ngành của tỉnh", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh|Sở Tài chính", false)]
    [InlineData("Các sở, ban, ngành", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh|Sở Tài chính", false)]
    [InlineData("các sở, ban, ngành liên quan", "Sở Nội vụ tỉnh Thái Nguyên|Sở Tư pháp|Sở Khoa học và Công nghệ|Thanh tra tỉnh|Sở Tài chính", true)]
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
    public void A_body_that_has_ended_is_the_one_that_stands_at_the_end_of_its_successors()
    {
        var next = neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Dân vận");
        next.EndsOn(new(2025, 12, 31), neighbourhood.Named("Sở Tư pháp").Id);
        neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Hòa giải").EndsOn(new(2025, 2, 28), next.Id);

        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match("Sở Hòa giải");

        Assert.Equal((MatchKind.One, "Sở Tư pháp"), (match.Kind, match.Bodies.Single().Name));
        Assert.Contains("28/02/2025", match.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_ended_and_left_nobody_or_two_is_asked_about()
    {
        neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Hòa giải").EndsOn(new(2025, 2, 28), null);
        neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Dân vận").EndsOn(new(2025, 2, 28), neighbourhood.Named("Sở Tư pháp").Id);
        neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Dân vận").EndsOn(new(2025, 2, 28), neighbourhood.Named("Thanh tra tỉnh").Id);
        var matcher = new BodyMatcher(neighbourhood.OfCommune, Day);

        Assert.True(matcher.Match("Sở Hòa giải") is { Kind: MatchKind.Question, Bodies: [] });
        var two = matcher.Match("Sở Dân vận");
        Assert.Equal(MatchKind.Question, two.Kind);
        Assert.Equal(["Sở Tư pháp", "Thanh tra tỉnh"], two.Bodies.Select(b => b.Name));
    }

    [Theory]
    [InlineData("Sở Lao động – Thương binh và Xã hội", "Sở Nội vụ tỉnh Thái Nguyên", "01/3/2025")]
    [InlineData("Lãnh đạo Sở LĐTB&XH tỉnh", "Sở Nội vụ tỉnh Thái Nguyên", "01/3/2025")]
    [InlineData("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", "01/3/2025")] // also where its first successor bears the old name
    [InlineData("UBND huyện Định Hóa", "Ủy ban nhân dân xã Bình Yên", "01/7/2025")]
    public void What_the_law_did_away_with_is_asked_with_those_that_took_over_the_day_and_how_sure_that_is(string name, string first, string since)
    {
        var match = new BodyMatcher(neighbourhood.OfCommune, Day).Match(name);

        Assert.Equal((MatchKind.Question, first), (match.Kind, match.Bodies[0].Name));
        Assert.Contains(since, match.Why.Vi, StringComparison.Ordinal);
        Assert.Contains("chưa đối chiếu văn bản", match.Why.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provinces_paper_that_names_the_districts_is_offered_the_committees_of_its_communes()
    {
        var match = new BodyMatcher(neighbourhood.OfProvince, Day).Match("UBND các huyện, thị xã, thành phố");

        Assert.Equal(MatchKind.Question, match.Kind);
        Assert.Contains("Ủy ban nhân dân phường Phan Đình Phùng", match.Bodies.Select(b => b.Name));
    }

    [Fact]
    public void On_a_day_when_a_body_still_stood_it_is_meant_itself()
    {
        neighbourhood.Add(neighbourhood.Province, BodyKind.Department, "Sở Hòa giải").EndsOn(new(2026, 3, 2), neighbourhood.Named("Sở Tư pháp").Id);

        Assert.Equal("Sở Hòa giải", new BodyMatcher(neighbourhood.OfCommune, Day).Match("Sở Hòa giải").Bodies.Single().Name);
        Assert.Equal("Sở Tư pháp", new BodyMatcher(neighbourhood.OfCommune, Day.AddDays(1)).Match("Sở Hòa giải").Bodies.Single().Name);
    }

    [Fact]
    public void Whatever_has_ended_or_not_yet_begun_nobody_is_named_who_does_not_stand_on_the_day()
    {
        string[] names =
        [
            "Sở Hòa giải",
            "Sở Dân vận",
            "Sở Lao động – Thương binh và Xã hội",
            "Phòng Kinh tế",
            "UBND huyện",
            "UBND xã",
            "Trường Tiểu học Bình Yên",
        ];
        var body =
            from name in Gen.Elements(names)
            from one in Gen.Choose(-500, 500)
            from other in Gen.Choose(-500, 500)
            select (Name: name, From: Day.AddDays(Math.Min(one, other)), To: Day.AddDays(Math.Max(one, other)));
        var drawing =
            from bodies in body.ListOf(6)
            from successors in Gen.Choose(0, 5).ListOf(6)
            from days in Gen.Choose(-400, 400)
            select (Bodies: bodies.ToList(), Successors: successors.ToList(), Days: days);
        Prop.ForAll(
                drawing.ToArbitrary(),
                drawn =>
                {
                    var (bodies, successors, days) = drawn;
                    var around = new Neighbourhood();
                    var made = bodies.Select(b => around.AddFrom(b.From, around.Commune, BodyKind.Department, b.Name)).ToList();
                    for (var at = 0; at < made.Count; at++)
                        made[at].EndsOn(bodies[at].To, made[successors[at]].Id);
                    var day = Day.AddDays(days);
                    var matcher = new BodyMatcher(around.OfCommune, day);
                    return names.Append("các sở").Append("UBND xã và Sở Dân vận").All(n => matcher.Match(n).Bodies.All(b => b.IsValidOn(day)));
                }
            )
            .QuickCheckThrowOnFailure();
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
