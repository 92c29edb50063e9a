namespace Dinh.App.Web;

/// <summary>The address by which the outside knows this house: DINH_SITE, or else the one that the reader came by. Papers and messages lead back through it.</summary>
public sealed class Site(IHttpContextAccessor accessor, IConfiguration settings)
{
    /// <summary>"https://binhyen.vn", without a slash at its end; empty where nobody has come by and nothing is set.</summary>
    public string Address =>
        settings["DINH_SITE"] is { Length: > 0 } set ? set.TrimEnd('/')
        : accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}"
        : "";

    /// <summary>"binhyen.vn": as somebody types it.</summary>
    public string Spoken => Address[(Address.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
}
