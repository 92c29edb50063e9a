using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Web;

/// <summary>What a reader must be to enter a page or an address. One that declares none of these is shut to everybody.</summary>
public static class Gate
{
    public const string SignedIn = "signed-in";

    /// <summary>Works for at least one body today.</summary>
    public const string Officer = "officer";

    public const string Approver = "approver";

    public const string BodyAdministrator = "body-administrator";

    public const string SystemAdministrator = "system-administrator";

    /// <summary>Appoints people: the administrator of a body, or of the system.</summary>
    public const string Appointer = "appointer";

    internal static readonly Dictionary<string, Func<Access, bool>> Rules = new()
    {
        [SignedIn] = access => access.IsSignedIn,
        [Officer] = access => access.Bodies.Count > 0,
        [Approver] = access => access.Approves.Count > 0,
        [BodyAdministrator] = access => access.Administers.Count > 0,
        [SystemAdministrator] = access => access.IsSystemAdministrator,
        [Appointer] = access => access.IsSystemAdministrator || access.Administers.Count > 0,
    };
}

/// <summary>Who may enter the pages of one module: implemented once in each folder of Features, found by type.</summary>
public interface IFolderAccess
{
    void Declare(PageConventionCollection pages);
}

internal static class Doorkeeping
{
    public static void AddGate(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Access>();
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        foreach (
            var rule in type.GetInterfaces()
                .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() is var d && (d == typeof(IVisibility<>) || d == typeof(IOwnership<>)))
        )
        {
            services.AddScoped(rule, type);
        }

        var gate = services.AddAuthorizationBuilder();
        foreach (var (name, rule) in Gate.Rules)
        {
            gate.AddPolicy(
                name,
                policy => policy.RequireAssertion(asked => asked.Resource is HttpContext http && rule(http.RequestServices.GetRequiredService<Access>()))
            );
        }

        gate.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    public static void DeclareFolders(this PageConventionCollection pages)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IFolderAccess)))
        )
        {
            ((IFolderAccess)Activator.CreateInstance(type)!).Declare(pages);
        }
    }
}
