using System.Runtime.CompilerServices;

namespace Dinh.Testing;

/// <summary>Where the project's own files stand, and the reference material that may lie beside it.</summary>
public static class Places
{
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the folder "shared" beside the project or beside one of the folders above it; null when there is none.</summary>
    public static string? Shared(string path)
    {
        for (var above = Directory.GetParent(Root); above is not null; above = above.Parent)
        {
            var found = Path.Combine(above.FullName, "shared", path);
            if (Path.Exists(found))
                return found;
        }

        return null;
    }

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
