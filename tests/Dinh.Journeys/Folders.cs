using System.Runtime.CompilerServices;

namespace Dinh.Journeys;

internal static class Folders
{
    public static string Root { get; } = FindRoot();

    public static string Program { get; } = Path.Combine(Root, "src/Dinh.App/bin/Release/net10.0/dinh.dll");

    /// <summary>Where screenshots go: into the front page's folder when they are accepted, else into the build's own state.</summary>
    public static string Pictures { get; } =
        Directory.CreateDirectory(Path.Combine(Root, Environment.GetEnvironmentVariable("DINH_ACCEPT") == "1" ? "docs/pictures" : ".dinh/pictures")).FullName;

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
