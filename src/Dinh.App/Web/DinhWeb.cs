using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Duties.ReadDuty;
using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Features.Transparency.SequenceEntries;
using Dinh.App.Jobs;
using Dinh.App.Web.Accounts;
using Dinh.App.Web.Counting;
using Dinh.App.Web.Keeping;
using Dinh.App.Web.Printing;
using Dinh.App.Web.Safety;
using Dinh.App.Web.Speaking;
using Microsoft.AspNetCore.Mvc;

namespace Dinh.App.Web;

/// <summary>The web application, put together.</summary>
internal static class DinhWeb
{
    public static WebApplication Build(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddDinhDb(builder.Configuration["DINH_DATABASE"]);
        services.AddHandlers();
        services.AddJobs().AddHostedService<JobLoop>();
        services.AddLogPulse();
        services.AddInheritances();
        services.AddCounted();
        services.AddDutyWorks();
        services.AddBeforeSending();
        services.AddBornePapers();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(pages => pages.RootDirectory = "/Features").AddRazorPagesOptions(pages => pages.Conventions.DeclareFolders());
        services.Configure<CookieTempDataProviderOptions>(said =>
            (said.Cookie.Name, said.Cookie.SecurePolicy) = (Flash.Cookie, CookieSecurePolicy.SameAsRequest)
        );
        services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.SecurePolicy) = ("dinh.form", CookieSecurePolicy.SameAsRequest));
        services.AddScoped<LanguageChoice>().AddScoped<Words>().AddSingleton<Doors>();
        services.AddGate();
        services.AddAccounts();
        services.AddCaches();
        services.AddScoped<Site>();
        services.AddKeptPages();
        services.AddSingleton<PdfPrinter>();
        services.AddSingleton<Voice>();
        services.AddLimits(builder.Configuration);
        services.AddProblemDetails();
        services.AddOpenApi("v1");
        services.AddHealthChecks().AddCheck<StoreAnswers>("store");
        builder.AddKeys();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var app = builder.Build();
        app.UseHouse();
        app.MapHouse();
        return app;
    }
}
