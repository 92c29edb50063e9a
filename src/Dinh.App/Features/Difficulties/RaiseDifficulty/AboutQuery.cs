using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers;
using Dinh.App.Features.Plans;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.RaiseDifficulty;

/// <summary>What a difficulty is about.</summary>
public sealed record About(Id<Duty>? Duty, string? DutyContent, Id<Body>? DutyBody, Id<Plan>? Plan, DutySource? Source);

/// <summary>Finds the duty or the plan that a difficulty is about, as far as the reader may see it.</summary>
public sealed class AboutQuery(DinhDb db, Access access)
{
    private const string OfPlan = "plan:";

    public async Task<About> OfAsync(Id<Duty>? duty, Id<Plan>? plan, CancellationToken stop)
    {
        if (duty is { } key)
            return await OfDutyAsync(key, stop);
        if (plan is not { } own)
            return new(null, null, null, null, null);

        var found =
            await access.Visible(db.Plans).Where(p => p.Id == own).Select(p => new { p.Paper.Kind, p.Paper.Number }).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"plan {own}");
        return new(null, null, null, own, new("plan", $"{own}", $"{PaperNames.Sentenced(found.Kind)} {found.Number}") { Link = PlanLinks.Plan(own) });
    }

    private async Task<About> OfDutyAsync(Id<Duty> duty, CancellationToken stop)
    {
        var found =
            await access
                .Concerned(db.Duties)
                .Where(d => d.Id == duty)
                .Select(d => new
                {
                    d.Content,
                    d.BodyId,
                    d.SourceRef,
                    d.Source,
                })
                .SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"duty {duty}");
        return new(duty, found.Content, found.BodyId, PlanIn(found.SourceRef), found.Source);
    }

    private static Id<Plan>? PlanIn(string source) =>
        source.StartsWith(OfPlan, StringComparison.Ordinal) && Id<Plan>.TryParse(source[OfPlan.Length..], null, out var key) ? key : null;
}
