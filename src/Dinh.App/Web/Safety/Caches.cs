using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.App.Web.Safety;

/// <summary>What is kept for the next reader. Only visitors' pages that ask for it (<c>[OutputCache(PolicyName = Caches.Public)]</c>), by language, and until anything is saved.</summary>
public static class Caches
{
    public const string Public = "public";

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
        services.AddOutputCache(cache =>
            cache.AddPolicy(
                Public,
                policy =>
                    policy
                        .Expire(TimeSpan.FromSeconds(30))
                        .Tag(Public)
                        .SetVaryByQuery("*")
                        .VaryByValue(context => KeyValuePair.Create("lang", LanguageChoice.Of(context)))
                        .VaryByValue(context => KeyValuePair.Create("said", context.Request.Cookies.ContainsKey(Flash.Cookie) ? "yes" : ""))
            )
        );
        services.AddSingleton<IInterceptor, ForgetOnSave>();
    }

    /// <summary>A page that was kept before a record changed is not shown after it.</summary>
    private sealed class ForgetOnSave(IOutputCacheStore kept) : SaveChangesInterceptor
    {
        public override async ValueTask<int> SavedChangesAsync(
            SaveChangesCompletedEventData eventData,
            int result,
            CancellationToken cancellationToken = default
        )
        {
            if (result > 0)
                await kept.EvictByTagAsync(Public, cancellationToken);
            return result;
        }
    }
}
