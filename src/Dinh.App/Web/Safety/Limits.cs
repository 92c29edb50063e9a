using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dinh.App.Web.Safety;

/// <summary>How much one reader may ask for: names of the limits that a page carries as <c>[EnableRateLimiting(Limits.Upload)]</c>.</summary>
public static class Limits
{
    /// <summary>Guessing: signing in, changing a password, looking up a receipt.</summary>
    public const string Guess = "guess";

    /// <summary>What costs the machine work: uploads and readings.</summary>
    public const string Upload = "upload";

    /// <summary>Uploads on a page that has other forms too: only what brings a file counts.</summary>
    public const string SentFile = "sent-file";

    internal static void AddLimits(this IServiceCollection services, IConfiguration settings)
    {
        services.Configure<FormOptions>(form =>
        {
            // A plan of two hundred tasks is reviewed in one form.
            form.ValueCountLimit = 8192;
            form.ValueLengthLimit = 1 << 20;
            form.MultipartBodyLengthLimit = 64 << 20;
        });

        // Several plans come in one form; the server that drops the line sooner than the form's own limit leaves the reader without a word.
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 128 << 20);
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = 8192);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(Guess, context => PerMinute(Address(context), settings.GetValue("DINH_GUESSES_A_MINUTE", 20)));
            limiter.AddPolicy(Upload, context => OfUploads(context, settings));
            limiter.AddPolicy(
                SentFile,
                context =>
                    context.Request.HasFormContentType && IsMultipart(context.Request) ? OfUploads(context, settings) : RateLimitPartition.GetNoLimiter("")
            );
        });
    }

    private static RateLimitPartition<string> OfUploads(HttpContext context, IConfiguration settings) =>
        PerMinute(context.Features.Get<Session>()?.Account.ToString() ?? Address(context), settings.GetValue("DINH_UPLOADS_A_MINUTE", 60));

    private static bool IsMultipart(HttpRequest request) => request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    // Only what is sent counts: a page may be looked at as often as one likes.
    private static RateLimitPartition<string> PerMinute(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            key,
            _ =>
                new()
                {
                    PermitLimit = permits,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                    QueueLimit = 0,
                }
        );

    private static string Address(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) ? context.Connection.RemoteIpAddress?.ToString() ?? "" : context.TraceIdentifier;
}
