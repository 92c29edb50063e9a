using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.WriteLetters;

public sealed partial class MorningQuery
{
    public async Task<IReadOnlyList<OwedDuty>> OwedAsync(Morning morning, CancellationToken stop)
    {
        var open = db.Duties.AsNoTracking().Where(d => d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue != null);
        if (await open.MinAsync(d => d.NextDue, stop) is not { } oldest)
            return [];

        var days = Ladders.DueDays(morning, oldest);
        var owed = open.Where(d => days.Contains(d.NextDue!.Value));
        var duties = await owed.Select(d => new OwedDuty(d.Id, d.BodyId, d.AssignedBy, d.DoerId, d.TaskKind, d.Content, d.NextDue!.Value)).ToListAsync(stop);
        var parts = await PartsAsync(owed, stop);
        return [.. duties.Select(d => d with { Parts = [.. parts[d.Id]] })];
    }

    private static async Task<ILookup<Id<Duty>, (Id<Body> Body, DutyRole Role)>> PartsAsync(IQueryable<Duty> owed, CancellationToken stop)
    {
        var parts = await owed.SelectMany(
                d => d.Participants.Where(p => p.BodyId != null && p.BodyId != d.BodyId && p.Answer != PartAnswer.Declined && p.ContributedOn == null),
                (d, p) =>
                    new
                    {
                        d.Id,
                        Body = p.BodyId!.Value,
                        p.Role,
                    }
            )
            .ToListAsync(stop);
        return parts.ToLookup(p => p.Id, p => (p.Body, p.Role));
    }

    public async Task<IReadOnlyList<AwaitedAnswer>> AwaitedAsync(Morning morning, CancellationToken stop)
    {
        var asked = db
            .Duties.AsNoTracking()
            .Where(d => d.CancelledOn == null && d.ClosedOn == null)
            .SelectMany(
                d => d.Participants,
                (d, p) =>
                    new
                    {
                        d.Id,
                        d.BodyId,
                        Asker = d.AssignedBy ?? d.BodyId,
                        d.Content,
                        Part = p,
                    }
            )
            .Where(a => a.Part.BodyId != null && a.Part.AskedOn != null && a.Part.AnswerBy != null && a.Part.ContributedOn == null)
            .Where(a => a.Part.Role != DutyRole.Lead || a.Part.BodyId == a.BodyId)
            .Where(a => a.Part.Answer == null || (a.Part.Answer == PartAnswer.AskedBack && a.Part.RepliedOn != null))
            .Select(a => new
            {
                a.Id,
                Body = a.Part.BodyId!.Value,
                a.Part.Role,
                a.Asker,
                a.Content,
                By = a.Part.AnswerBy!.Value,
            });
        if (await asked.MinAsync(a => (DateOnly?)a.By, stop) is not { } oldest)
            return [];

        var days = Ladders.AnswerDays(morning, oldest);
        var due = await asked.Where(a => days.Contains(a.By)).ToListAsync(stop);
        return [.. due.Select(a => new AwaitedAnswer(a.Id, a.Body, a.Role, a.Asker, a.Content, a.By))];
    }
}
