using System.IO.Compression;
using Dinh.Law.Time;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Dinh.App.Web.Keeping;

/// <summary>A page for everybody that is kept as long as nothing that it shows has changed, on whichever node.</summary>
/// <param name="names">The words of the address that change what it shows; with others it is made anew each time.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeptPageAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names => names;
}

/// <summary>Keeps finished pages by address and language, each with the version of what it shows. A page is sent again only after the store has said, later than it was asked for, that the version is still the same.</summary>
internal sealed class KeptPages(PublicPulse pulse, TimeProvider clock) : IDisposable
{
    private const long Room = 96 << 20;
    private const int Largest = 4 << 20;

    private static readonly string Build = typeof(KeptPages).Module.ModuleVersionId.ToString("N")[..8];

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>What that scope's pages are at this moment: it changes with every change, each day, and with each build of the program.</summary>
    public async Task<string> VersionAsync(KeptScope scope) => $"{await pulse.OfAsync(scope):x}-{clock.Today.DayNumber:x}-{Build}";

    /// <summary>Before anything else is done for a request: sends what is kept, if it still holds.</summary>
    public async Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        if (KeyOf(context) is not { } key || !kept.TryGetValue(key, out KeptPage? page) || page!.Version != await VersionAsync(page.Scope))
        {
            await next(context);
            return;
        }

        await page.SendAsync(context);
    }

    /// <summary>Around the making of a page: what it made is kept, if it said of what it depends.</summary>
    public async Task FillAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeptPageAttribute>() is not { } wanted || KeyOf(context) is not { } key || !Knows(wanted, context))
        {
            await next(context);
            return;
        }

        var (response, body) = (context.Response, context.Response.Body);
        using var made = new MemoryStream();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (
            context.Features.Get<Keeping>() is { } keeping
            && response is { StatusCode: StatusCodes.Status200OK }
            && !response.Headers.ContainsKey(HeaderNames.SetCookie)
        )
            await KeepAsync(
                context,
                key,
                new(keeping.Scope, keeping.Version, response.ContentType ?? "", made.ToArray()) { Disposition = response.Headers.ContentDisposition }
            );
        else
            await SendAsync(context, made);
    }

    public void Dispose() => kept.Dispose();

    private async Task KeepAsync(HttpContext context, Address key, KeptPage page)
    {
        if (page.Length <= Largest)
            kept.Set(key, page, new MemoryCacheEntryOptions { Size = page.Length + 512 });
        page.Describe(context);
        if (page.IsKnownTo(context))
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await context.Response.Body.WriteAsync(page.Bytes);
    }

    private static async Task SendAsync(HttpContext context, MemoryStream made)
    {
        made.Position = 0;
        if (made.Length > 0)
            await made.CopyToAsync(context.Response.Body);
    }

    private static bool Knows(KeptPageAttribute wanted, HttpContext context) => context.Request.Query.Keys.All(k => wanted.Names.Contains(k));

    // Whoever is signed in, was just told something or chooses a language gets a page of their own.
    private static Address? KeyOf(HttpContext context)
    {
        var request = context.Request;
        var cookies = request.Cookies;
        return
            !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || cookies.ContainsKey("dinh.session")
            || cookies.ContainsKey(Flash.Cookie)
            || request.Query.ContainsKey(LanguageChoice.Parameter)
            ? null
            : new(request.Path.Value ?? "", request.QueryString.Value ?? "", LanguageChoice.Of(context), request.Host.Value ?? "");
    }

    private sealed record Address(string Path, string Query, string Language, string Host);
}

/// <summary>What a page that is being made depends on, as it stood before the page was read.</summary>
internal sealed record Keeping(KeptScope Scope, string Version);

internal static class KeepingPages
{
    public static IServiceCollection AddKeptPages(this IServiceCollection services) =>
        services.AddSingleton<PublicPulse>().AddSingleton<KeptPages>().AddSingleton(services => new KeptParts(services.GetRequiredService<KeptPages>()));

    /// <summary>Says what the page depends on. To be called before anything of it is read, or a change in between would be missed.</summary>
    public static async Task KeepAsync(this HttpContext context, KeptScope scope)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Features.Set(new Keeping(scope, await context.RequestServices.GetRequiredService<KeptPages>().VersionAsync(scope)));
    }
}

/// <summary>A finished page.</summary>
internal sealed record KeptPage(KeptScope Scope, string Version, string Type, byte[] Bytes)
{
    private readonly Lazy<byte[]> brotli = new(() => Packed(Bytes, to => new BrotliStream(to, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> gzip = new(() => Packed(Bytes, to => new GZipStream(to, CompressionLevel.Optimal)));

    private readonly string tag = $"W/\"{Version}\"";

    public int Length => Bytes.Length;

    /// <summary>Under which name a file is saved; of a page nothing.</summary>
    public StringValues Disposition { get; init; }

    public void Describe(HttpContext context)
    {
        var headers = context.Response.Headers;
        (headers.ETag, headers.ContentDisposition) = (tag, Disposition);

        // Whoever keeps it, asks before showing it again: there is no time in which it may be stale.
        headers.CacheControl = "public, no-cache";
        headers.Append(HeaderNames.Vary, "Cookie");
    }

    public bool IsKnownTo(HttpContext context) => context.Request.Headers.IfNoneMatch.Any(t => t is not null && t.Split(", ").Contains(tag));

    public Task SendAsync(HttpContext context)
    {
        Describe(context);
        if (IsKnownTo(context))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = For(context.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Response.Headers;
        headers.Append(HeaderNames.Vary, "Accept-Encoding");
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        (headers.ContentType, headers.ContentLength) = (Type, bytes.Length);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private (byte[] Bytes, string? Encoding) For(string accepted) =>
        accepted.Contains("br", StringComparison.Ordinal) ? (brotli.Value, "br")
        : accepted.Contains("gzip", StringComparison.Ordinal) ? (gzip.Value, "gzip")
        : (Bytes, null);

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> packing)
    {
        using var packed = new MemoryStream();
        using (var stream = packing(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
