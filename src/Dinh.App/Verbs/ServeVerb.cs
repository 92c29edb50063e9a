using Dinh.App.Features.Units.ImportUnits;
using Dinh.App.Web;
using Dinh.App.Web.Safety;

namespace Dinh.App.Verbs;

/// <summary>Serves the pages on what DINH_DATABASE and DINH_URLS name.</summary>
internal sealed class ServeVerb : Verb
{
    public override string Name => "serve";

    public override string Usage => "serve: serves the pages; DINH_DATABASE names the database, DINH_URLS the addresses";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        WebApplication app;
        try
        {
            app = DinhWeb.Build([.. arguments]);
        }
        catch (UnsafeSettingException unsafeSetting)
        {
            await Console.Error.WriteLineAsync($"dinh serve: {unsafeSetting.Message}");
            return 2;
        }

        if (app.Configuration["DINH_URLS"] is { } urls)
        {
            app.Urls.Clear();
            foreach (var url in urls.Split(';'))
                app.Urls.Add(url);
        }

        await app.Services.PrepareStoreAsync(stop);
        if (app.Configuration["DINH_CATALOGUE"] is not "none")
            await StartCatalogueAsync(app, stop);
        await app.RunAsync(stop);
        return 0;
    }

    private static async Task StartCatalogueAsync(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StartCatalogueHandler>().HandleAsync(app.Environment.ContentRootPath, null, stop);
    }
}
