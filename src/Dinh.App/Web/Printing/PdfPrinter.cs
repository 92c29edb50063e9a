using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dinh.App.Web.Printing;

/// <summary>Prints a page of our own making as PDF through Chromium: a process and a folder for each paper, without network, killed when it takes too long.</summary>
internal sealed class PdfPrinter(IConfiguration configuration) : IDisposable
{
    private const int AtOnce = 2;
    private const long LargestFile = 100L * 1024 * 1024;
    private static readonly TimeSpan LongestPrint = TimeSpan.FromSeconds(60);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly SemaphoreSlim room = new(AtOnce);

    /// <summary>The PDF; null where there is no Chromium, or it did not answer in time.</summary>
    public async Task<byte[]?> PrintAsync(string html, CancellationToken stop)
    {
        if (Find() is not { } chromium)
            return null;

        await room.WaitAsync(stop);
        var folder = Directory.CreateTempSubdirectory("dinh-print-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "paper.html"), html, Encoding.UTF8, stop);
            await RunAsync(Start(chromium, folder.FullName), stop);
            var pdf = Path.Combine(folder.FullName, "paper.pdf");
            return File.Exists(pdf) ? SteadyPdf.Of(await File.ReadAllBytesAsync(pdf, stop)) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
            room.Release();
        }
    }

    public void Dispose() => room.Dispose();

    private static async Task RunAsync(ProcessStartInfo start, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(LongestPrint);
        using var process = Process.Start(start)!;
        try
        {
            // Both are read, or a talkative process would wait for us for ever.
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.StandardError.ReadToEndAsync(limit.Token);
            await said;
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Too slow: no file, and the caller says so.
        }
        finally
        {
            Tools.Kill(process);
        }
    }

    private static ProcessStartInfo Start(string chromium, string folder)
    {
        string[] command =
        [
            .. Limits(),
            chromium,
            "--headless",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-background-networking",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={Path.Combine(folder, "paper.pdf")}",
            .. NeedsNoSandbox() ? (string[])["--no-sandbox"] : [],
            new Uri(Path.Combine(folder, "paper.html")).AbsoluteUri,
        ];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["HOME"] = folder;
        return start;
    }

    /// <summary>Chromium's sandbox does not start for root, as in many containers; the page it shows is our own and runs no script.</summary>
    private static bool NeedsNoSandbox() => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>Chromium reserves more address space than it uses, so its memory is left to the system's own limits.</summary>
    private static string[] Limits() =>
        Tools.OnPath("prlimit") is { } prlimit
            ? [prlimit, string.Create(CultureInfo.InvariantCulture, $"--cpu={LongestPrint.TotalSeconds:0}"), $"--fsize={LargestFile}", "--core=0"]
            : [];

    private string? Find() =>
        configuration["DINH_CHROMIUM"] is { Length: > 0 } named ? named : Names.Select(Tools.OnPath).FirstOrDefault(found => found is not null);
}
