using Dinh.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Abuse.Tests.Routes;

/// <summary>One way into the program, as the program itself knows it.</summary>
public sealed record Route(string Pattern, IReadOnlyList<string> Methods, bool IsPublic, IReadOnlyList<string> Policies, IReadOnlyList<string> QueryNames)
{
    private const string Stranger = "0197f000-0000-7000-8000-000000000000";

    public bool IsDeclared => IsPublic || Policies.Count > 0;

    /// <summary>An address of this kind, with keys that belong to nobody.</summary>
    public string Address { get; init; } = Pattern;

    public static string Fill(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(Fill)))).Trim('/');

    private static string Fill(RoutePatternPart part) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { IsCatchAll: true } => "khong/co",
            RoutePatternParameterPart parameter => FirstWord(parameter) ?? Stranger,
            _ => "",
        };

    // A parameter that is one of a few words gets the first of them.
    private static string? FirstWord(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(p => p.Content).OfType<string>().FirstOrDefault(c => c.StartsWith("regex(^(", StringComparison.Ordinal)) is { } words
            ? words["regex(^(".Length..].Split('|', ')')[0]
        : parameter.Name == "documentName" ? "v1"
        : null;
}

/// <summary>Every route of the running program; nothing is listed by hand.</summary>
internal static class RouteTable
{
    public static async Task<IReadOnlyList<Route>> OfAsync(Commune commune)
    {
        var routes = new List<Route>();
        var loader = commune.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in commune.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // A page's attributes are known only once the page has been loaded.
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            var loaded = page is null ? null : await loader.LoadAsync(page, endpoint.Metadata);
            var metadata = loaded?.Endpoint?.Metadata ?? endpoint.Metadata;
            routes.Add(
                new(
                    "/" + endpoint.RoutePattern.RawText!.Trim('/'),
                    loaded is null
                        ? metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
                        : [.. loaded.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append("GET").Distinct()],
                    metadata.GetMetadata<IAllowAnonymous>() is not null,
                    [.. metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()],
                    loaded is null ? [] : QueryNames(loaded)
                )
                {
                    Address = Route.Fill(endpoint.RoutePattern),
                }
            );
        }

        return routes;
    }

    private static List<string> QueryNames(CompiledPageActionDescriptor page) =>
        [
            .. page
                .BoundProperties.OfType<PageBoundPropertyDescriptor>()
                .Where(p => p.Property.GetCustomAttributes(typeof(BindPropertyAttribute), true).OfType<BindPropertyAttribute>().Any(b => b.SupportsGet))
                .Select(p => p.BindingInfo?.BinderModelName ?? p.Name)
                .Concat(page.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => p.BindingInfo?.BinderModelName ?? p.Name))
                .Distinct(),
        ];
}
