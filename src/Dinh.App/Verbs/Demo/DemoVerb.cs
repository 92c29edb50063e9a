using System.Globalization;
using System.Net.NetworkInformation;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.App.Web;

namespace Dinh.App.Verbs.Demo;

/// <summary>A whole Đình on this machine with people to play: made once in an empty folder, and found again there afterwards.</summary>
internal sealed class DemoVerb : Verb
{
    private const int UsualPort = 5080;

    public override string Name => "demo";

    public override string Usage => "demo [--port N] [--data DIR]: a demonstration on this machine, with accounts";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (Parse(arguments) is not var (port, folder))
            return await SayAsync("mời viết dinh demo [--port N] [--data DIR] (write dinh demo [--port N] [--data DIR]).");

        var finished = Path.Combine(folder, "demonstration");
        if (!File.Exists(finished) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(f => !IsOurs(f)))
            return await SayAsync($"thư mục {folder} đang có tệp khác; hãy chọn thư mục trống (it holds other files; choose an empty folder).");

        var app = DinhWeb.Build(Settings(folder));
        app.Urls.Clear();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var script = DemonstrationScript.Read();
        await OpenAsync(app, finished, script, stop);
        await app.StartAsync(stop);
        Announce(port, folder, script);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static async Task<int> SayAsync(string sentence)
    {
        await Console.Error.WriteLineAsync($"dinh demo: {sentence}");
        return 2;
    }

    private static async Task OpenAsync(WebApplication app, string finished, DemonstrationScript script, CancellationToken stop)
    {
        if (File.Exists(finished))
        {
            await app.Services.PrepareStoreAsync(stop);
            return;
        }

        await DemonstrationMaking.RunAsync(app, Path.GetDirectoryName(finished)!, script, stop);
        await File.WriteAllTextAsync(finished, "", stop);
    }

    private static (int Port, string Folder)? Parse(IReadOnlyList<string> arguments)
    {
        var port = FreeOr(UsualPort);
        var folder = Path.Combine(".dinh", "demo");
        for (var at = 0; at < arguments.Count; at += 2)
        {
            if (at + 1 == arguments.Count)
                return null;
            if (arguments[at] == "--data")
                folder = arguments[at + 1];
            else if (arguments[at] != "--port" || !TryPort(arguments[at + 1], out port))
                return null;
        }

        return (port, Path.GetFullPath(folder));
    }

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;

    private static int FreeOr(int usual) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(l => l.Port == usual) ? FreeOr(usual + 1) : usual;

    // An attempt that was broken off leaves these; it is begun again.
    private static bool IsOurs(string file) => Path.GetFileName(file) is "dinh.db" or "dinh.db-wal" or "dinh.db-shm" or "keys";

    private static string[] Settings(string folder) =>
        [
            "--environment=Development",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:LogLevel:Microsoft.AspNetCore.DataProtection=Error",
            $"--DINH_DATABASE=Data Source={Path.Combine(folder, "dinh.db")}",
            $"--DINH_KEYS={Path.Combine(folder, "keys")}",
        ];

    private static void Announce(int port, string folder, DemonstrationScript script)
    {
        Console.WriteLine();
        Console.WriteLine($"Đình is ready at http://127.0.0.1:{port}");
        Console.WriteLine();
        foreach (var person in script.People.Where(p => !p.IsExtra))
        {
            var held = string.Join("; ", person.Appointments.Select(a => Held.WordsOf(a.Function)).Distinct().Select(w => $"{w.Vi} ({w.En})"));
            Console.WriteLine($"  {person.Account, -15} {person.Password, -22} {person.Name}, {person.Appointments[0].Office} – {held}");
        }

        Console.WriteLine();
        Console.WriteLine($"· Dữ liệu ở {folder} (the data are there). Ctrl+C để dừng (to stop).");
    }
}
