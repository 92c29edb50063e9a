namespace Dinh.App.Web.Safety;

/// <summary>A way back that stays in this house.</summary>
public static class LocalPath
{
    /// <summary>The path when it leads nowhere else, else the front door. Our addresses have no marks, so whatever is not plain ASCII is not ours.</summary>
    public static string Of(string? path) => path is not null && IsLocal(path) && IsLocal(Uri.UnescapeDataString(path).Split('?')[0]) ? path : "/";

    private static bool IsLocal(string path) =>
        path.Length is > 0 and <= 2000
        && path[0] == '/'
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal)
        && path.All(letter => letter is > ' ' and < '\u007f');
}
