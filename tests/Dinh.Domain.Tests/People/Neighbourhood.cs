using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Units;

namespace Dinh.Domain.Tests.People;

/// <summary>A province with two communes and their bodies, as they stand since July 2025.</summary>
internal sealed class Neighbourhood
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    private readonly List<Body> bodies = [];

    public Neighbourhood()
    {
        Province = new("19", "Tỉnh Thái Nguyên", "Tỉnh", null, Reform);
        Commune = new("05587", "Xã Bình Yên", "Xã", Province, Reform);
        Ward = new("05443", "Phường Phan Đình Phùng", "Phường", Province, Reform);
        AddProvince();
        AddCommune(Commune, "xã Bình Yên");
        Add(Commune, BodyKind.School, "Trường Tiểu học Bình Yên");
        AddCommune(Ward, "phường Phan Đình Phùng");
    }

    public AdministrativeUnit Province { get; }

    public AdministrativeUnit Commune { get; }

    public AdministrativeUnit Ward { get; }

    public Body Committee => bodies.Single(b => b.UnitId == Commune.Id && b.Kind == BodyKind.PeoplesCommittee);

    public IReadOnlyList<Body> Bodies => bodies;

    public BodyDirectory OfCommune =>
        new(Commune, [Province], [], [.. bodies.Where(b => b.UnitId != Ward.Id)])
        {
            Issuer = Committee,
            Former = [new("Xã Định Biên", Commune, Divided: false), new("Xã Bảo Linh", Commune, Divided: true)],
        };

    public BodyDirectory OfProvince => new(Province, [], [Commune, Ward], bodies) { Issuer = Named("Ủy ban nhân dân tỉnh Thái Nguyên") };

    public Body Named(string name) => bodies.Single(b => b.Name == name);

    public Body Add(AdministrativeUnit unit, BodyKind kind, string name, params string[] aliases) => AddFrom(DateOnly.MinValue, unit, kind, name, aliases);

    public Body AddFrom(DateOnly from, AdministrativeUnit unit, BodyKind kind, string name, params string[] aliases)
    {
        var body = new Body(Id<Body>.New(), name, kind, unit.Id)
        {
            InCommand = kind is not (BodyKind.FatherlandFront or BodyKind.Union or BodyKind.Police),
            ValidFrom = from,
        };
        foreach (var alias in aliases)
            body.AlsoKnownAs(alias);
        bodies.Add(body);
        return body;
    }

    private void AddProvince()
    {
        Add(Province, BodyKind.PeoplesCommittee, "Ủy ban nhân dân tỉnh Thái Nguyên");
        Add(Province, BodyKind.Office, "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên");
        Add(Province, BodyKind.Department, "Sở Nội vụ tỉnh Thái Nguyên");
        Add(Province, BodyKind.Department, "Sở Tư pháp");
        Add(Province, BodyKind.Department, "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông");
        Add(Province, BodyKind.Department, "Thanh tra tỉnh");
        Add(Province, BodyKind.Department, "Sở Tài chính", "Sở Kế hoạch và Đầu tư");
        Add(Province, BodyKind.FatherlandFront, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thái Nguyên");
        Add(Province, BodyKind.Police, "Công an tỉnh");
        Add(Province, BodyKind.Union, "Liên đoàn Lao động tỉnh");
    }

    private void AddCommune(AdministrativeUnit unit, string of)
    {
        var committee = Add(unit, BodyKind.PeoplesCommittee, $"Ủy ban nhân dân {of}");
        Add(unit, BodyKind.PeoplesCouncil, $"Hội đồng nhân dân {of}");
        Add(unit, BodyKind.Office, $"Văn phòng HĐND và UBND {of}").Under(committee.Id);
        Add(unit, BodyKind.Division, $"Phòng Văn hóa – Xã hội {of}").Under(committee.Id);
        Add(unit, BodyKind.Division, $"Phòng Kinh tế {of}").Under(committee.Id);
        Add(unit, BodyKind.FatherlandFront, $"Ủy ban Mặt trận Tổ quốc Việt Nam {of}");
        Add(unit, BodyKind.Union, $"Hội Liên hiệp Phụ nữ {of}");
        Add(unit, BodyKind.Union, $"Hội Nông dân {of}");
        Add(unit, BodyKind.Police, $"Công an {of}");
        Add(unit, BodyKind.Village, "Xóm Nà Lèng");
        Add(unit, BodyKind.Village, "Xóm Đồng Đau");
    }
}
