using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Dinh.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Dinh.Journeys.Demonstration))]

namespace Dinh.Journeys;

/// <summary>The demonstration as a newcomer starts it, on a free port and in a folder of its own; ended and removed afterwards.</summary>
public sealed partial class Demonstration : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("dinh-journey-").FullName;
    private readonly List<string> said = [];
    private Process? program;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What it printed about its accounts: function in words → name and password.</summary>
    public IReadOnlyList<(string Name, string Password, string About)> Accounts { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        // It has a store of its own; on a server run only the journeys that bring theirs.
        if (TestDatabase.OnServer)
            return;

        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", ["exec", Folders.Program, "demo", "--port", $"{port}", "--data", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_CONTENTROOT"] = Path.Combine(Folders.Root, "src/Dinh.App");
        var ready = new TaskCompletionSource();
        program = Process.Start(start)!;
        program.OutputDataReceived += (_, line) => Hear(line.Data, ready);
        program.ErrorDataReceived += (_, line) => Hear(line.Data, ready);
        program.EnableRaisingEvents = true;
        program.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The demonstration ended: " + Everything()));
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();

        await ready.Task.WaitAsync(TimeSpan.FromMinutes(3));
        Address = new($"http://127.0.0.1:{port}");
        await WaitForAccountsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (program is { HasExited: false })
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
        }

        program?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line, TaskCompletionSource ready)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (line.Contains("Đình is ready at", StringComparison.Ordinal))
            ready.TrySetResult();
    }

    private string Everything()
    {
        lock (said)
            return string.Join('\n', said.TakeLast(30));
    }

    // The accounts stand behind the line that says it is ready.
    private async Task WaitForAccountsAsync()
    {
        for (var tries = 0; tries < 50 && Accounts.Count < 2; tries++)
        {
            lock (said)
            {
                Accounts =
                [
                    .. said.Select(l => Account().Match(l))
                        .Where(m => m.Success)
                        .Select(m => (m.Groups["name"].Value, m.Groups["password"].Value, m.Groups["about"].Value)),
                ];
            }

            await Task.Delay(100);
        }

        Assert.True(Accounts.Count > 1, "The demonstration printed no accounts: " + Everything());
    }

    [GeneratedRegex(@"^\s*(?<name>\w+\.\w+)\s+(?<password>\S{8,})\s+(?<about>\S.*)$", RegexOptions.None, 1000)]
    private static partial Regex Account();
}
