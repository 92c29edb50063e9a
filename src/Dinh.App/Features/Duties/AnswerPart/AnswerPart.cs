using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.AnswerPart;

/// <param name="Duty">In which duty.</param>
/// <param name="Part">Which body, in which part.</param>
/// <param name="Said">What it answers; with a paper, when the lead records what the body wrote.</param>
public sealed record AnswerPart(Id<Duty> Duty, PartKey Part, PartReply Said);

/// <summary>A body says whether it takes its part; the lead may record the answer that came as a letter, and no other.</summary>
public sealed class AnswerPartHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AnswerPart command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var duty = await Answerable(command).Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(command.Duty, stop);
            var said = access.MayActFor(command.Part.Body) ? command.Said with { Paper = null } : command.Said;
            if (said.Paper is { Length: 0 })
                return new Refusal("evidence.paper-without-number");

            var outcome = duty.Answer(command.Part, said, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
    }

    private IQueryable<Duty> Answerable(AnswerPart command)
    {
        var body = command.Part.Body;
        return access.MayActFor(body) ? db.Duties.Where(d => d.BodyId == body || d.Participants.Any(p => p.BodyId == body))
            : command.Said.Paper is not null ? access.Owned(db.Duties)
            : throw new NoSuchRecordException($"part of {body}");
    }
}
