using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dinh.Data;

namespace Dinh.App.Web;

/// <summary>The web application, put together.</summary>
internal static class DinhWeb
{
    public static WebApplication Build(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDinhDb(builder.Configuration["DINH_DATABASE"]);
        builder.Services.AddHandlers();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
        builder.Services.AddProblemDetails();

        var app = builder.Build();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                StatusCodeSelector = fault => fault is NoSuchRecordException ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStaticFiles();
        app.MapRazorPages();
        return app;
    }
}
