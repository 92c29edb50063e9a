using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dinh.App.Web.Safety;

/// <summary>What readers' machines keep of files that never change, and how answers are packed. Pages are kept by version: see <see cref="Keeping.KeptPages"/>.</summary>
public static class Caches
{
    internal static StaticFileOptions OfAssets =>
        new()
        {
            OnPrepareResponse = file =>
            {
                var versioned = file.Context.Request.Query.ContainsKey("v") || file.File.Name.EndsWith(".woff2", StringComparison.Ordinal);
                file.Context.Response.Headers.CacheControl = versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600";
            },
        };

    internal static void AddCaches(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("image/svg+xml");
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }
}
