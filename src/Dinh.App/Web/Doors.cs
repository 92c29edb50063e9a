using Dinh.Law;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dinh.App.Web;

/// <summary>A way into a part of the house.</summary>
public sealed record Door(string Address, Sentence Name, string Icon = "arrow-right-short")
{
    /// <summary>Where else one stands behind this door.</summary>
    public string? Also { get; init; }
}

/// <summary>The doors that stand open to a reader: a visitor's six things, an officer's work. One whose page does not exist yet is not shown.</summary>
public sealed class Doors(EndpointDataSource pages)
{
    private static readonly Door[] Public =
    [
        new("/", new("Biết", "Know")),
        new("/ban", new("Bàn", "Discuss")),
        new("/lam", new("Làm", "Do")),
        new("/kiem-tra", new("Kiểm tra", "Inspect")),
        new("/giam-sat", new("Giám sát", "Oversee")),
        new("/thu-huong", new("Thụ hưởng", "Benefit")),
    ];

    private static readonly Door Leading = new("/lanh-dao", new("Lãnh đạo", "Leader’s page"));

    private static readonly Door[] Work =
    [
        new("/ban-lam-viec", new("Bàn làm việc", "My desk")),
        new("/ke-hoach", new("Kế hoạch", "Plans")),
        new("/viec", new("Việc", "Duties")),
        new("/bao-cao", new("Báo cáo", "Reports")),
        new("/viec-cong-khai", new("Việc công khai", "Disclosure")),
        new("/viec-tuyen-truyen", new("Tuyên truyền", "Publicity")),
        new("/van-ban", new("Văn bản", "Papers")) { Also = "/so-van-ban" },
        new("/van-ban-co-so", new("Văn bản ở cơ sở", "Local acts")) { Also = "/ra-soat" },
        new("/so-ho", new("Sổ hộ", "Households")),
        new("/su-kien", new("Sự kiện chờ", "Awaited events")),
        new("/", new("Bảng tin", "Notice board")),
    ];

    private readonly Lazy<HashSet<string>> known = new(() =>
        pages.Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText?.Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase)
    );

    public IEnumerable<Door> For(Access access) =>
        !access.IsSignedIn ? Public
        : access.Bodies.Count > 0 ? WorkOf(access).Where(Stands)
        : OwnFor(access).Append(Work[^1]);

    /// <summary>Where the reader's day begins.</summary>
    public string HomeOf(Access access) => For(access).First().Address;

    /// <summary>What stands in the reader's own menu.</summary>
    public IEnumerable<Door> OwnFor(Access access)
    {
        if (access.Administers.Count > 0)
            yield return new("/co-quan", new("Người của cơ quan", "People of the body"), Icon: "people");
        if (access.IsSystemAdministrator)
            yield return new("/quan-tri", new("Quản trị hệ thống", "System administration"), Icon: "gear");
        if (access.Bodies.Count > 0)
            yield return new("/yeu-cau-thong-tin", new("Yêu cầu cung cấp thông tin", "Requests for information"), Icon: "envelope-exclamation");
        if (access.Bodies.Count > 0)
            yield return new("/vuong-mac", new("Khó khăn, vướng mắc", "Difficulties"), Icon: "chat-left-text");
        if (access.Bodies.Count > 0)
            yield return new("/thu-nhac", new("Thư nhắc", "Reminders"), Icon: "calendar3");
        yield return new("/tai-khoan", new("Tài khoản của tôi", "My account"), Icon: "person-gear");
    }

    public static bool IsCurrent(Door door, HttpContext context) =>
        context.Request.Path == door.Address || (door.Address != "/" && Leads(door.Address, context)) || (door.Also is { } also && Leads(also, context));

    /// <summary>The page one is on, in the other language.</summary>
    public static string SameAddress(HttpContext context, string language)
    {
        var query = context
            .Request.Query.Where(p => p.Key != LanguageChoice.Parameter)
            .SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? ""));
        return context.Request.Path.Value + new QueryBuilder(query.Append(new(LanguageChoice.Parameter, language))).ToQueryString();
    }

    // Who signs has the leader's page beside the desk.
    private static Door[] WorkOf(Access access) => access.Approves.Count > 0 ? [Work[0], Leading, .. Work.Skip(1)] : Work;

    private static bool Leads(string address, HttpContext context) => context.Request.Path.StartsWithSegments(address, StringComparison.Ordinal);

    private bool Stands(Door door) => known.Value.Contains(door.Address);
}
