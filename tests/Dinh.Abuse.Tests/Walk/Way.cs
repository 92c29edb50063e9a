using Dinh.Domain.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>One thing that an address or a form brings.</summary>
/// <param name="Kind">The entity whose key it is, or the plain type of it.</param>
/// <param name="IsKey">Whether it is a key.</param>
internal sealed record Input(string Name, Type Kind, bool IsKey)
{
    public static Input Of(string name, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? new(name, type.GenericTypeArguments[0], true) : new(name, type, false);
    }
}

/// <summary>One way into the program: an address, a method and, of a page, the deed.</summary>
internal sealed record Way(RoutePattern Shape, string Method, string? Deed, IReadOnlyList<Input> Inputs)
{
    public string Pattern { get; } = "/" + Shape.RawText!.Trim('/');

    public IReadOnlyList<Input> Keys => [.. Inputs.Where(i => i.IsKey)];

    public bool HasFile => Inputs.Any(i => i.Kind == typeof(IFormFile));

    public override string ToString() => $"{Method} {Pattern}{(Deed is null ? "" : $"?handler={Deed}")}";
}

/// <summary>What the methods of the program take, as the program itself declares it.</summary>
internal static class Inputs
{
    private const int Deepest = 3;

    public static IEnumerable<Way> Of(RouteEndpoint endpoint, CompiledPageActionDescriptor? page)
    {
        if (page is not null)
            return OfPage(endpoint.RoutePattern, page);

        var taken = endpoint.Metadata.GetMetadata<System.Reflection.MethodInfo>()?.GetParameters() ?? [];
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var inputs = taken.Where(p => IsPlain(p.ParameterType)).Select(p => Input.Of(p.Name!, p.ParameterType)).ToList();
        return methods.Select(m => new Way(endpoint.RoutePattern, m, null, Whole(endpoint.RoutePattern, inputs)));
    }

    private static IEnumerable<Way> OfPage(RoutePattern shape, CompiledPageActionDescriptor page)
    {
        var bound = page.BoundProperties.OfType<PageBoundPropertyDescriptor>().ToList();
        var always = bound.Where(p =>
            p.Property.GetCustomAttributes(typeof(BindPropertyAttribute), true).OfType<BindPropertyAttribute>().Any(b => b.SupportsGet)
        );
        if (page.HandlerMethods.All(h => h.HttpMethod != "Get"))
            yield return new(shape, "GET", null, Whole(shape, Spread(always)));

        foreach (var deed in page.HandlerMethods)
        {
            var isGet = deed.HttpMethod == "Get";
            var inputs = Spread(isGet ? always : bound)
                .Concat(deed.Parameters.SelectMany(p => Spread("", p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType, 0)));
            yield return new(shape, deed.HttpMethod.ToUpperInvariant(), deed.Name, Whole(shape, inputs));
        }
    }

    // A word of the address that no method declares is an input all the same.
    private static List<Input> Whole(RoutePattern shape, IEnumerable<Input> inputs)
    {
        var known = inputs.DistinctBy(i => i.Name.ToUpperInvariant()).ToList();
        var further = shape.Parameters.Where(p => !known.Exists(i => i.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase)));
        return [.. known, .. further.Select(p => new Input(p.Name, p.ParameterPolicies.Any(r => r.Content == "guid") ? typeof(Guid) : typeof(string), false))];
    }

    private static IEnumerable<Input> Spread(IEnumerable<PageBoundPropertyDescriptor> properties) =>
        properties.SelectMany(p => Spread("", p.BindingInfo?.BinderModelName ?? p.Name, p.Property.PropertyType, 1));

    /// <param name="above">The name of what it stands in, with its stop.</param>
    /// <param name="name">Its own name.</param>
    /// <param name="type">What it is.</param>
    /// <param name="depth">How far down; a parameter's own name stands before none of its parts.</param>
    private static IEnumerable<Input> Spread(string above, string name, Type type, int depth)
    {
        if (IsPlain(type))
            return [Input.Of(above + name, type)];
        if (Member(type) is { } member)
            return IsPlain(member) ? [Input.Of(above + name, member)] : [];
        if (depth > Deepest || type.Namespace?.StartsWith("Dinh", StringComparison.Ordinal) != true || type.GetConstructors().Length == 0)
            return [];

        var below = depth == 0 ? "" : $"{above}{name}.";
        return type.GetProperties().Where(p => p.CanWrite).SelectMany(p => Spread(below, p.Name, p.PropertyType, depth + 1));
    }

    private static Type? Member(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) && type.GenericTypeArguments is [var one] ? one : null;

    private static bool IsPlain(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive
            || type.IsEnum
            || type == typeof(string)
            || type == typeof(Guid)
            || type == typeof(decimal)
            || type == typeof(DateOnly)
            || type == typeof(DateTime)
            || type == typeof(IFormFile)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>));
    }
}
