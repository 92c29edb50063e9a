using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.Domain.Publicity;

/// <summary>How a number came about.</summary>
public enum CountManner
{
    /// <summary>Theo danh sách: each is named on a list that is kept.</summary>
    List,

    /// <summary>Đếm tại chỗ.</summary>
    Headcount,

    /// <summary>Máy đếm: views told by a portal, copies told by a printer.</summary>
    Machine,

    /// <summary>Ước tính: shown as such, and in no figure that counts people.</summary>
    Estimate,
}

/// <summary>Số đếm được: how many, of what, counted how.</summary>
/// <param name="Group">The part that these are, a key of an <see cref="AudienceGroup"/>; null for the whole.</param>
public sealed record Reached(ReachUnit Unit, int Number, CountManner How, string? Group = null);

/// <summary>What shows that it was done.</summary>
/// <param name="Words">What the picture shows, for those who do not see it; needed for pictures.</param>
public sealed record OutreachProof(string Hash, string Name, string Words, DateOnly On, string By)
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png"];

    public bool IsPicture => Pictures.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Bài đăng ở nơi khác: what another portal or network published, as evidence. Nothing is fetched from there; a copy is what somebody has saved.</summary>
/// <param name="Address">Of an allowed scheme, without names or passwords.</param>
/// <param name="On">The day on which it was published there.</param>
/// <param name="SavedHash">SHA-256 of the copy that was saved; null where there is none.</param>
public sealed record LinkedPost(string Address, string Title, DateOnly On, string? SavedHash = null, string? SavedName = null)
{
    public const int LongestAddress = 1000;
    public const int LongestTitle = 300;

    public Refusal? RefusedOn(DateOnly today) =>
        Address.Length > LongestAddress || !IsWeb(Address) ? new("outreach.address-not-web")
        : string.IsNullOrWhiteSpace(Title) ? new("outreach.post-without-title")
        : Title.Length > LongestTitle ? new("outreach.too-long")
        : On > today ? new("outreach.in-future")
        : null;

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Host.Contains('.', StringComparison.Ordinal);
}
