using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.Difficulties;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Difficulties;

/// <summary>Officers enter.</summary>
internal sealed class DifficultiesGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages) => pages.AuthorizeFolder("/Difficulties", Gate.Officer);
}

/// <summary>A difficulty is seen by the body that asks and by those through whose hands it went; others who asked the same see their own alone.</summary>
internal sealed class DifficultyVisibility : IVisibility<Difficulty>
{
    public Expression<Func<Difficulty, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return d => bodies.Contains(d.AskerId) || d.Steps.Any(s => bodies.Contains(s.BodyId));
    }
}

/// <summary>What who asked does is the asking body's.</summary>
internal sealed class DifficultyOwnership : IOwnership<Difficulty>
{
    public Expression<Func<Difficulty, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return d => bodies.Contains(d.AskerId);
    }
}

/// <summary>A cluster is worked on by the body in whose hands it is.</summary>
internal sealed class ClusterOwnership : IOwnership<DifficultyCluster>
{
    public Expression<Func<DifficultyCluster, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return c => bodies.Contains(c.BodyId);
    }
}
