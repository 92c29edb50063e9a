using Dinh.App.Features.Units.ImportUnits;
using Dinh.App.Web;

namespace Dinh.App.Verbs.Demo;

/// <summary>Fills an empty folder with a whole demonstration, and tells what it is doing.</summary>
internal static class DemonstrationMaking
{
    public static async Task RunAsync(WebApplication app, string folder, DemonstrationScript script, CancellationToken stop)
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
        await PlayAsync(scope.ServiceProvider, script, stop);
    }

    private static async Task PlayAsync(IServiceProvider services, DemonstrationScript script, CancellationToken stop)
    {
        Console.WriteLine("· Nhập kế hoạch mẫu của xã và của tỉnh (entering sample plans of a commune and its province)");
        await services.GetRequiredService<PlayDemonstrationHandler>().HandleAsync(script, stop);
        await services.GetRequiredService<PlayProvinceHandler>().HandleAsync(script.Province, stop);
        Console.WriteLine("· Soạn, ký, ban hành vài văn bản (drafting, signing and issuing some papers)");
        await services.GetRequiredService<PlayPapersHandler>().HandleAsync(script, stop);
        Console.WriteLine("· Ghi quy ước của một xóm, đợt rà soát văn bản (a village code and a review of papers)");
        await services.GetRequiredService<PlayLocalActsHandler>().HandleAsync(script, stop);
        await services.GetRequiredService<PlayDifficultiesHandler>().HandleAsync(script.Difficulties, stop);
        Console.WriteLine("· Công khai ngân sách, đất đai, chính sách, niêm yết, phát thanh (disclosure with its proof)");
        await services.GetRequiredService<PlayDisclosureHandler>().HandleAsync(script.Disclosure, stop);
        Console.WriteLine("· Tuyên truyền: đợt, tin, tờ rơi, câu đố; người dân hỏi thông tin (publicity, requests for information)");
        await services.GetRequiredService<PlayPublicityHandler>().HandleAsync(script.Publicity, stop);
        await services.GetRequiredService<PlayRequestsHandler>().HandleAsync(script.Requests, stop);
        Console.WriteLine("· Sổ hộ của hai xóm, một danh sách đã chốt (household rolls, one of them frozen)");
        await services.GetRequiredService<PlayHouseholdsHandler>().HandleAsync(script.Households, stop);
        Console.WriteLine("· Mở một đợt báo cáo, vài xã đã gửi (a round of reports, some of them sent)");
        await services.GetRequiredService<PlayReportsHandler>().HandleAsync(script.Reports, stop);
    }
}
