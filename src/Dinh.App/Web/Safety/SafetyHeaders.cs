namespace Dinh.App.Web.Safety;

/// <summary>What every answer tells the browser not to do: run script or style that is not ours, be framed, guess types, tell others where the reader was.</summary>
internal sealed class SafetyHeaders(RequestDelegate next)
{
    internal const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";

            // What was written for one reader must not wait in a cache for the next one at the same counter.
            if (context.Features.Get<Session>() is not null || context.Response.StatusCode >= 400)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });

        return next(context);
    }
}
