namespace Dinh.App.Features.Transparency;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class TransparencyLinks
{
    public const string Log = "/minh-bach";

    public const string Witnesses = "/quan-tri/nhan-chung";

    public const string Api = "/api/v1/log";

    public static string Proof(Guid entry) => $"{Log}/{entry}";

    /// <summary>All that a program needs to check one entry, in one file.</summary>
    public static string Bundle(Guid entry) => $"{Log}/{entry}/chung-minh.json";
}
