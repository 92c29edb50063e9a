using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Runs a program of poppler-utils on one file: no shell, no network of ours, little memory, little time, nothing left behind.</summary>
internal sealed class Poppler : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dinh-pdf-");
    private readonly string file;

    public Poppler(byte[] pdf)
    {
        file = Path.Combine(folder.FullName, "in.pdf");
        File.WriteAllBytes(file, pdf);
    }

    /// <summary>Gives each line of the program's output away as it comes.</summary>
    /// <param name="arguments">What stands before the file; what stands after it is the standard output.</param>
    public async Task RunAsync(string tool, IEnumerable<string> arguments, Action<string> take, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(FileCaps.ConverterTime);
        using var process = Process.Start(Start(tool, [.. arguments, file, "-"])) ?? throw new UnreadableException("file.no-converter");
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await ReadAsync(process.StandardOutput, take, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0)
                throw new UnreadableException(Reason(process.ExitCode, await errors));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new UnreadableException("file.too-slow");
        }
        finally
        {
            Kill(process);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task ReadAsync(StreamReader output, Action<string> take, CancellationToken stop)
    {
        while (await output.ReadLineAsync(stop) is { } line)
            take(line);
    }

    private ProcessStartInfo Start(string tool, string[] arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["HOME"] = folder.FullName;
        string[] command = [.. Limits(), Find(tool) ?? throw new UnreadableException("file.no-converter"), .. arguments];
        start.FileName = command[0];
        foreach (var argument in command.Skip(1))
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Where the system has no prlimit, the limit of time and the cap on what is read still hold.</summary>
    private static string[] Limits() =>
        Find("prlimit") is { } prlimit
            ? [prlimit, $"--as={FileCaps.ConverterBytes}", $"--cpu={FileCaps.ConverterTime.TotalSeconds:0}", $"--fsize={FileCaps.Bytes}", "--core=0"]
            : [];

    private static string? Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);

    /// <summary>Above 128 the system has ended it: one of the limits.</summary>
    private static string Reason(int exit, string errors) =>
        errors.Contains("password", StringComparison.OrdinalIgnoreCase) || exit == 3 ? "file.encrypted"
        : exit > 128 || errors.Contains("memory", StringComparison.OrdinalIgnoreCase) ? "file.too-slow"
        : "file.broken";

    private static void Kill(Process process)
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
