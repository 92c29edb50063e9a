using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>The paper in the decree's form, for officers: who may review a draft may take it along, and who may read a plan may print it.</summary>
internal sealed class WritePaperEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/ke-hoach/nhap/{{id}}/van-ban.{WrittenPaper.Formats}", OfDraftAsync).RequireAuthorization(Gate.Officer).ExcludeFromDescription();
        routes.MapGet($"/ke-hoach/{{id}}/van-ban.{WrittenPaper.Formats}", OfPlanAsync).RequireAuthorization(Gate.Officer).ExcludeFromDescription();
    }

    private static async Task<IResult> OfDraftAsync(Id<PlanDraft> id, string format, WritePaperHandler write, Words words, CancellationToken stop) =>
        WrittenPaper.Sent(await write.OfDraftAsync(id, format, stop), words);

    private static async Task<IResult> OfPlanAsync(Id<Plan> id, string format, WritePaperHandler write, Words words, CancellationToken stop) =>
        WrittenPaper.Sent(await write.OfPlanAsync(id, format, stop), words);
}
