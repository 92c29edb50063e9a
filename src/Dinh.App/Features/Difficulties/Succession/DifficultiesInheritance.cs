using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Difficulties;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.Succession;

/// <summary>Successors go on asking, and go on answering.</summary>
internal sealed class DifficultiesInheritance(DinhDb db) : IInheritance
{
    public string Name => "Khó khăn, vướng mắc";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var asked = await db.Difficulties.Where(d => from.Contains(d.AskerId)).OrderBy(d => d.Id).ToListAsync(stop);
        var held = await OwnDifficulties
            .Whole(db.DifficultyClusters)
            .Where(c => from.Contains(c.BodyId) && c.State != ClusterState.Merged)
            .OrderBy(c => c.Id)
            .ToListAsync(stop);
        foreach (var difficulty in asked)
            difficulty.Succeed(heirs.Of, heirs.Day, heirs.Ground);
        foreach (var cluster in held)
            cluster.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        return asked.Count + held.Count;
    }
}
