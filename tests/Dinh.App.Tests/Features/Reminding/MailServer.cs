using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dinh.Testing;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>A real mail server on loopback, with what it has accepted.</summary>
internal sealed partial class MailServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<Received> received = [];
    private readonly BlockingCollection<string> said = [];
    private Process process;

    public MailServer() => (process, Port) = Start(0);

    public int Port { get; private set; }

    public Dictionary<string, string> Settings =>
        new()
        {
            ["DINH_SMTP"] = $"smtp://dinh:mat%20khau@127.0.0.1:{Port}",
            ["DINH_SMTP_FROM"] = "Đình <nhac-viec@binhyen.example>",
            ["DINH_SITE"] = "https://dinh.binhyen.example/",
        };

    /// <summary>All that it has accepted so far: its answer comes behind everything that it wrote before.</summary>
    public IReadOnlyList<Received> Received
    {
        get
        {
            if (!process.HasExited)
            {
                process.StandardInput.WriteLine("?");
                Hear();
            }

            return [.. received];
        }
    }

    /// <summary>Takes it off the line; <see cref="ComeBack"/> has it listen on the same port again.</summary>
    public void GoDown()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void ComeBack() => (process, Port) = Start(Port);

    public void Dispose()
    {
        if (!process.HasExited)
            GoDown();
        process.Dispose();
        said.Dispose();
    }

    public static Process Node(string script, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("node", [Path.Combine(Places.Root, "tests/Dinh.App.Tests/Features/Reminding", script), .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
                StandardOutputEncoding = Encoding.UTF8,
                StandardInputEncoding = new UTF8Encoding(false),
                WorkingDirectory = Places.Root,
            }
        )!;

    private (Process, int) Start(int port)
    {
        var node = Node("mail-server.mjs", port.ToString(CultureInfo.InvariantCulture));
        node.OutputDataReceived += (_, line) =>
        {
            if (line.Data is ['{', ..])
                received.Enqueue(JsonSerializer.Deserialize<Received>(line.Data, JsonSerializerOptions.Web)!);
            else if (line.Data is not null)
                said.Add(line.Data);
        };
        node.BeginOutputReadLine();
        return (node, int.Parse(Hear().Split(' ')[1], CultureInfo.InvariantCulture));
    }

    private string Hear() =>
        said.TryTake(out var line, Patience)
            ? line
            : throw new InvalidOperationException("The mail server says nothing: are the node packages installed (./dinh assets)?");
}

/// <summary>A message as the server got it.</summary>
internal sealed partial record Received(string To, string? User, string Raw)
{
    public string Key => Header("Message-ID");

    /// <summary>The subject, decoded as a reader's program does.</summary>
    public string Subject =>
        Encoded().Replace(Folds().Replace(Header("Subject"), ""), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value)));

    public string Text => Encoding.UTF8.GetString(Convert.FromBase64String(Body().Match(Raw).Groups["text"].Value.ReplaceLineEndings("")));

    private string Header(string name) =>
        Regex.Match(Raw, $@"(?im)^{name}: ([^\r\n]+(?:\r\n[ \t][^\r\n]+)*)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value.Trim();

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)", RegexOptions.None, 1000)]
    private static partial Regex Folds();

    [GeneratedRegex(@"base64\r\n(?:[A-Za-z-]+: .*\r\n)*\r\n(?<text>[A-Za-z0-9+/=\r\n]+)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Body();
}
