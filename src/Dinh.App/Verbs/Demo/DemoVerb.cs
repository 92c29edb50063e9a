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
        {
            await Console.Error.WriteLineAsync("dinh demo: mời viết dinh demo [--port N] [--data DIR] (write dinh demo [--port N] [--data DIR]).");
            return 2;
        }

        var finished = Path.Combine(folder, "demonstration");
        if (!File.Exists(finished) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(f => !IsOurs(f)))
        {
            await Console.Error.WriteLineAsync(
                $"dinh demo: thư mục {folder} đang có tệp khác; hãy chọn thư mục trống (it holds other files; choose an empty folder)."
            );
            return 2;
        }

        var app = DinhWeb.Build(Settings(folder));
        app.Urls.Clear();
        app.Urls.Add($"http://127.0.0.1:{port}");
        var script = DemonstrationScript.Read();
        if (!File.Exists(finished))
        {
            await MakeAsync(app, folder, script, stop);
            await File.WriteAllTextAsync(finished, "", stop);
        }
        else
        {
            await app.Services.PrepareStoreAsync(stop);
        }

        await app.StartAsync(stop);
        Announce(port, folder, script);
        await app.WaitForShutdownAsync(stop);
        return 0;
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
            else if (
                arguments[at] != "--port"
                || !int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out port)
                || port is < 1 or > 65535
            )
                return null;
        }

        return (port, Path.GetFullPath(folder));
    }

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

    private static async Task MakeAsync(WebApplication app, string folder, DemonstrationScript script, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(Path.Combine(folder, "dinh.db" + ending));

        Console.WriteLine("· Chuẩn bị cơ sở dữ liệu (preparing the database)");
        await app.Services.PrepareStoreAsync(stop);
        await using var scope = app.Services.CreateAsyncScope();
        Console.WriteLine("· Nhập danh mục đơn vị hành chính (reading the catalogue of units)");
        await scope.ServiceProvider.GetRequiredService<StartCatalogueHandler>().HandleAsync(app.Environment.ContentRootPath, null, stop);
        Console.WriteLine("· Lập cơ quan, người và tài khoản (making bodies, people and accounts)");
        await scope.ServiceProvider.GetRequiredService<SetUpDemonstrationHandler>().HandleAsync(script, stop);
        Console.WriteLine("· Nhập kế hoạch mẫu của xã và của tỉnh (entering sample plans of a commune and its province)");
        await scope.ServiceProvider.GetRequiredService<PlayDemonstrationHandler>().HandleAsync(script, stop);
        await scope.ServiceProvider.GetRequiredService<PlayProvinceHandler>().HandleAsync(script.Province, stop);
        Console.WriteLine("· Soạn, ký, ban hành vài văn bản (drafting, signing and issuing some papers)");
        await scope.ServiceProvider.GetRequiredService<PlayPapersHandler>().HandleAsync(script, stop);
        Console.WriteLine("· Ghi quy ước của một xóm, đợt rà soát văn bản (a village code and a review of papers)");
        await scope.ServiceProvider.GetRequiredService<PlayLocalActsHandler>().HandleAsync(script, stop);
        await scope.ServiceProvider.GetRequiredService<PlayDifficultiesHandler>().HandleAsync(script.Difficulties, stop);
        Console.WriteLine("· Mở một đợt báo cáo, vài xã đã gửi (a round of reports, some of them sent)");
        await scope.ServiceProvider.GetRequiredService<PlayReportsHandler>().HandleAsync(script.Reports, stop);
    }

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
