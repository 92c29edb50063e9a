using Dinh.App.Web.Accounts;
using Dinh.App.Web.Keeping;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Web;

/// <summary>Through which hands a request goes, in order.</summary>
internal static class House
{
    private static readonly PathString Machines = "/api";

    public static void UseHouse(this WebApplication app)
    {
        if (app.Configuration["DINH_BEHIND_PROXY"] is "true" or "1")
        {
            app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        }

        app.UseFaultPages();
        app.Use(ReadableForm.Forget);
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseMiddleware<SafetyHeaders>();
        var kept = app.Services.GetRequiredService<KeptPages>();
        app.Use(kept.ServeAsync);
        app.UseResponseCompression();
        app.UseStaticFiles(Caches.OfAssets);
        app.Use(NoNul.Refuse);
        app.UseRouting();
        app.Use(LanguageChoice.Remember);
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(FirstPassword.Ask);
        app.UseAuthorization();
        app.Use(ReadableForm.Require);
        app.Use(kept.FillAsync);
        app.UseAntiforgery();
    }

    public static void MapHouse(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapModules();

        // Without an address of its own the unknown would meet the gate that is shut by default, and ask people to sign in for nothing.
        app.MapFallback("{**path}", () => TypedResults.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }

    private static void UseFaultPages(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Machines),
            machines =>
            {
                machines.UseExceptionHandler(
                    new ExceptionHandlerOptions
                    {
                        StatusCodeSelector = StatusOf,
                        SuppressDiagnosticsCallback = fault => StatusOf(fault.Exception) < StatusCodes.Status500InternalServerError,
                    }
                );
                machines.UseStatusCodePages();
            }
        );
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments(Machines),
            people =>
            {
                people.UseExceptionHandler(
                    new ExceptionHandlerOptions
                    {
                        ExceptionHandlingPath = "/loi",
                        StatusCodeSelector = StatusOf,
                        CreateScopeForErrors = true,
                        SuppressDiagnosticsCallback = fault => StatusOf(fault.Exception) < StatusCodes.Status500InternalServerError,
                        AllowStatusCode404Response = true,
                    }
                );
                people.UseStatusCodePagesWithReExecute("/loi", createScopeForStatusCodePages: true);
            }
        );
    }

    private static int StatusOf(Exception fault) =>
        fault switch
        {
            NoSuchRecordException => StatusCodes.Status404NotFound,
            DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status500InternalServerError,
        };
}
