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

/// <summary>A difficulty is the asking body's, and is seen by those through whose hands it went; others who asked the same see their own alone.</summary>
internal sealed class DifficultyRecords() : BodyRecords<Difficulty>(d => d.AskerId)
{
    public override Expression<Func<Difficulty, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return d => bodies.Contains(d.AskerId) || d.Steps.Any(s => bodies.Contains(s.BodyId));
    }
}

/// <summary>A cluster is worked on by the body in whose hands it is.</summary>
internal sealed class ClusterRecords() : BodyRecords<DifficultyCluster>(c => c.BodyId);
