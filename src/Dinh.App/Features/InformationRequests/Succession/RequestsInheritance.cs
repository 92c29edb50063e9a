using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.Succession;

/// <summary>Requests go to the heirs, with the number, the days and the code that they have; what was answered, so that its asker can go on reading it.</summary>
internal sealed class RequestsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Yêu cầu cung cấp thông tin";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var requests = await db.InformationRequests.Where(r => from.Contains(r.BodyId)).OrderBy(r => r.Id).ToListAsync(stop);
        foreach (var request in requests)
            request.Succeed(heirs.Of[request.BodyId], heirs.Day, heirs.Ground);
        return requests.Count;
    }
}
