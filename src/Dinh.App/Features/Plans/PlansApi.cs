using Dinh.App.Features.Plans.ListPlans;
using Dinh.App.Features.Plans.ReadPlan;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans;

/// <summary>Plans for machines: the same rows that the same reader sees on the pages.</summary>
internal sealed class PlansApi : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1/plans").WithTags("Plans").AllowAnonymous();
        api.MapGet("", ListAsync).WithSummary("Plans that the caller may see, newest first.");
        api.MapGet("{id}", ReadAsync).WithSummary("One plan with its entries and the duties that came of them.");
    }

    private static async Task<PlanListJson> ListAsync(ListPlansQuery plans, string? search, int? page, CancellationToken stop)
    {
        var found = await plans.VisibleAsync(search ?? "", page ?? 1, stop);
        return new(
            found.Total,
            found.Number,
            PlanPage.Size,
            [.. found.Lines.Select(l => new PlanLineJson(l.Id.Value, l.Name, l.Title, l.IssuerName, l.IssuedOn, l.IsPublic, l.Duties, l.Done))]
        );
    }

    private static async Task<PlanJson> ReadAsync(Id<Plan> id, ReadPlanQuery plans, CancellationToken stop)
    {
        var plan = await plans.ReadAsync(id, stop);
        return new(
            plan.Id.Value,
            plan.Name,
            plan.Title,
            plan.IssuerName,
            plan.IssuerToday,
            plan.IssuedOn,
            plan.Year,
            plan.IsPublic,
            [.. plan.Entries.Select(EntryOf)]
        );
    }

    private static EntryJson EntryOf(EntrySheet sheet) =>
        new(
            sheet.Entry.Path,
            sheet.Entry.Kind.ToString().ToLowerInvariant(),
            sheet.Entry.Title,
            sheet.Entry.Lead,
            sheet.Entry.Advise,
            sheet.Entry.Coordinate,
            sheet.Window.Text,
            sheet.Window.Kind?.ToString().ToLowerInvariant(),
            sheet.Window.Start,
            sheet.Window.End,
            [.. sheet.Duties.Select(d => new DutyJson(d.Id.Value, d.BodyName, d.Facts.NextDue))]
        );

    internal sealed record PlanListJson(int Total, int Page, int Size, IReadOnlyList<PlanLineJson> Plans);

    internal sealed record PlanLineJson(Guid Id, string Name, string Title, string Issuer, DateOnly IssuedOn, bool IsPublic, int Duties, int Done);

    internal sealed record PlanJson(
        Guid Id,
        string Name,
        string Title,
        string Issuer,
        IReadOnlyList<string> IssuerToday,
        DateOnly IssuedOn,
        int? Year,
        bool IsPublic,
        IReadOnlyList<EntryJson> Entries
    );

    internal sealed record EntryJson(
        string Path,
        string Kind,
        string Title,
        string Lead,
        string Advise,
        string Coordinate,
        string TimeText,
        string? TimeKind,
        DateOnly? Start,
        DateOnly? End,
        IReadOnlyList<DutyJson> Duties
    );

    internal sealed record DutyJson(Guid Id, string Body, DateOnly? Due);
}
