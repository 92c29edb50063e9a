using System.Reflection;

namespace Dinh.App.Web;

/// <summary>What one module offers beside its pages: JSON for machines, feeds, downloads. Found by type; each address declares who may call it.</summary>
public interface IModuleEndpoints
{
    void Map(IEndpointRouteBuilder routes);
}

internal static class Modules
{
    public static void MapModules(this IEndpointRouteBuilder routes)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IModuleEndpoints)))
        )
        {
            ((IModuleEndpoints)Activator.CreateInstance(type)!).Map(routes);
        }
    }
}
