using Dinh.App.Web;

namespace Dinh.App.Verbs;

/// <summary>Serves the pages on what DINH_DATABASE and DINH_URLS name.</summary>
internal sealed class ServeVerb : Verb
{
    public override string Name => "serve";

    public override string Usage => "serve: serves the pages; DINH_DATABASE names the database, DINH_URLS the addresses";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var app = DinhWeb.Build([.. arguments]);
        if (app.Configuration["DINH_URLS"] is { } urls)
        {
            app.Urls.Clear();
            foreach (var url in urls.Split(';'))
                app.Urls.Add(url);
        }

        await app.Services.PrepareStoreAsync(stop);
        await app.RunAsync(stop);
        return 0;
    }
}
