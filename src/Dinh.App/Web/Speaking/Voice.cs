using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dinh.App.Web.Printing;

namespace Dinh.App.Web.Speaking;

/// <summary>Reads a text out in Vietnamese through espeak-ng: a process for each text, which gets nothing but the text, killed when it takes too long.</summary>
public sealed class Voice(IConfiguration configuration) : IDisposable
{
    private const int AtOnce = 2;
    private const int WordsAMinute = 140;
    private const int LargestSound = 128 << 20;
    private const long MostMemory = 1L << 30;
    private const int SizeOfAll = 4;
    private const int SizeOfData = 40;
    private const int Head = 44;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim room = new(AtOnce);

    /// <summary>Whether the machine has a voice.</summary>
    public bool IsThere => Find() is not null;

    /// <summary>The sound as a WAV file; null where there is no espeak-ng, or it did not answer in time.</summary>
    public async Task<byte[]?> SpeakAsync(string text, CancellationToken stop)
    {
        if (Find() is not { } espeak)
            return null;

        await room.WaitAsync(stop);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        using var process = Process.Start(Start(espeak))!;
        try
        {
            return Settled(await HeardAsync(process, text, limit.Token));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Tools.Kill(process);
            room.Release();
        }
    }

    public void Dispose() => room.Dispose();

    private static async Task<byte[]> HeardAsync(Process process, string text, CancellationToken stop)
    {
        // Told and heard at once: neither end waits for the other for ever.
        var told = TellAsync(process, text, stop);
        var complaints = process.StandardError.ReadToEndAsync(stop);
        using var sound = new MemoryStream();
        var piece = new byte[81920];
        int taken;
        while (sound.Length <= LargestSound && (taken = await process.StandardOutput.BaseStream.ReadAsync(piece, stop)) > 0)
            sound.Write(piece, 0, taken);
        if (sound.Length > LargestSound)
            return [];

        await told;
        await complaints;
        await process.WaitForExitAsync(stop);
        return process.ExitCode == 0 ? sound.ToArray() : [];
    }

    private static async Task TellAsync(Process process, string text, CancellationToken stop)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it had heard all; what it answered tells.
        }
    }

    // A voice that speaks into a pipe does not know beforehand how long it will speak; players want to.
    private static byte[]? Settled(byte[] sound)
    {
        if (sound.Length <= Head || !sound.AsSpan().StartsWith("RIFF"u8))
            return null;

        BinaryPrimitives.WriteUInt32LittleEndian(sound.AsSpan(SizeOfAll), (uint)(sound.Length - SizeOfAll - sizeof(uint)));
        BinaryPrimitives.WriteUInt32LittleEndian(sound.AsSpan(SizeOfData), (uint)(sound.Length - Head));
        return sound;
    }

    private static ProcessStartInfo Start(string espeak)
    {
        string[] command = [.. Limits(), espeak, "-v", "vi", "-s", WordsAMinute.ToString(CultureInfo.InvariantCulture), "-b", "1", "--stdin", "--stdout"];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
        start.Environment["LANG"] = "C.UTF-8";
        return start;
    }

    private static string[] Limits() =>
        Tools.OnPath("prlimit") is { } prlimit
            ?
            [
                prlimit,
                string.Create(CultureInfo.InvariantCulture, $"--cpu={Longest.TotalSeconds:0}"),
                $"--as={MostMemory}",
                $"--fsize={LargestSound}",
                "--core=0",
            ]
            : [];

    private string? Find() => configuration["DINH_ESPEAK"] is { Length: > 0 } named ? (File.Exists(named) ? named : null) : Tools.OnPath("espeak-ng");
}
