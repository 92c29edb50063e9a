using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Dinh.Benches.Portal;

/// <summary>Asks for pages over lines that stay open, with as little work of its own as can be, so that the server's work is what counts.</summary>
internal static class HttpLoad
{
    private const int Lines = 16;
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    /// <summary>Answers a second.</summary>
    /// <param name="at">Where the server listens.</param>
    /// <param name="path">The address of the so-manyth request.</param>
    /// <param name="span">For how long.</param>
    /// <param name="encoding">What the reader says it can unpack; null for nothing.</param>
    public static async Task<double> PerSecondAsync(Uri at, Func<int, string> path, TimeSpan span, string? encoding = null)
    {
        var (asked, done, from) = (0, 0L, Stopwatch.GetTimestamp());
        await Task.WhenAll(
            Enumerable
                .Range(0, Lines)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        using var line = new Line(at);
                        while (Stopwatch.GetElapsedTime(from) < span)
                        {
                            await line.AskAsync(path(Interlocked.Increment(ref asked)), encoding);
                            Interlocked.Increment(ref done);
                        }
                    })
                )
        );
        return done / Stopwatch.GetElapsedTime(from).TotalSeconds;
    }

    private sealed class Line : IDisposable
    {
        private readonly TcpClient client = new() { NoDelay = true };
        private readonly Uri at;
        private readonly byte[] buffer = new byte[256 << 10];

        public Line(Uri at)
        {
            this.at = at;
            client.Connect(at.Host, at.Port);
        }

        public void Dispose() => client.Dispose();

        public async Task AskAsync(string path, string? encoding)
        {
            var stream = client.GetStream();
            var accept = encoding is null ? "" : $"Accept-Encoding: {encoding}\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {at.Authority}\r\n{accept}\r\n"));
            var held = 0;
            while (true)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(held));
                held += read;
                if (read == 0 || held == buffer.Length)
                    throw new InvalidOperationException($"{path} was not answered whole.");
                if (IsWhole(buffer.AsSpan(0, held), path))
                    return;
            }
        }

        private static bool IsWhole(ReadOnlySpan<byte> held, string path)
        {
            var head = held.IndexOf(HeadEnd);
            if (head < 0)
                return false;
            if (!held.StartsWith("HTTP/1.1 200"u8))
                throw new InvalidOperationException($"{path} was answered {Encoding.ASCII.GetString(held[..20])}.");

            var words = Encoding.ASCII.GetString(held[..head]);
            var length = words.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
            if (length < 0)
                return held.EndsWith(LastChunk);
            var digits = words.AsSpan(length + "Content-Length: ".Length);
            var end = digits.IndexOf('\r');
            return held.Length - head - HeadEnd.Length >= int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
        }
    }
}
