using System.ComponentModel;
using System.Diagnostics;

namespace Dinh.App.Web.Printing;

/// <summary>Programs of the machine that do a piece of work in a process of their own.</summary>
internal static class Tools
{
    public static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in between.
        }
    }
}
