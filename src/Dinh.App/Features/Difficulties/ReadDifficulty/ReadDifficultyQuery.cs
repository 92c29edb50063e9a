using Dinh.App.Features.Difficulties.RaiseDifficulty;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Difficulties;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.ReadDifficulty;

/// <summary>Answers the page of one difficulty: the whole way to all who stand in it; its companions to who answers alone.</summary>
public sealed class ReadDifficultyQuery(DinhDb db, Access access, AddresseesQuery addressees, TimeProvider clock)
{
    private const int MostMembers = 500;

    public async Task<DifficultySheet> ReadAsync(Id<Difficulty> id, CancellationToken stop)
    {
        var own = await access.Visible(db.Difficulties).AsNoTracking().GetAsync(id, stop);
        var cluster = await db.DifficultyClusters.AsNoTracking().GetAsync(own.ClusterId, stop);
        var names = await NamesAsync(own, cluster, stop);
        var sheet = SheetOf(own, cluster, names) with
        {
            DutyContent = await DutyAsync(own.DutyId, stop),
            Together = await db.Difficulties.CountAsync(d => d.ClusterId == cluster.Id && d.State != DifficultyState.Withdrawn, stop),
            Steps = await StepsAsync(own, names, stop),
            IsAsker = access.MayActFor(own.AskerId),
            IsHolder = access.MayActFor(cluster.BodyId),
        };
        return sheet.IsHolder ? await ForHolderAsync(sheet, cluster, stop) : sheet;
    }

    private async Task<DifficultySheet> ForHolderAsync(DifficultySheet sheet, DifficultyCluster cluster, CancellationToken stop)
    {
        var members = await db
            .Difficulties.Where(d => d.ClusterId == cluster.Id)
            .OrderBy(d => d.RaisedOn)
            .ThenBy(d => d.Id)
            .Take(MostMembers)
            .Select(d => new MemberLine(d.Id, db.Bodies.Where(b => b.Id == d.AskerId).Select(b => b.Name).First(), d.Title, d.RaisedOn, d.State))
            .ToListAsync(stop);
        if (!sheet.Stands)
            return sheet with { Members = members };

        var above = await addressees.OfAsync(cluster.BodyId, null, stop);
        return sheet with { Members = members, Above = above.Choices, ProposedAbove = above.Proposed };
    }

    private DifficultySheet SheetOf(Difficulty own, DifficultyCluster cluster, Dictionary<Id<Body>, string> names)
    {
        var (today, time) = (clock.Today, AnswerTime.On(clock.Today));
        return new(own.Id, own.Kind, own.Title, own.Content, own.State, today)
        {
            Asker = names[own.AskerId],
            RaisedBy = own.RaisedBy,
            RaisedOn = own.RaisedOn,
            Round = own.Round,
            Duty = own.DutyId,
            Source = own.SourceLabel,
            SourceLink = own.SourceLink,
            FocalWhy = own.FocalWhy,
            OtherBecause = own.OtherBecause,
            Holder = names[cluster.BodyId],
            Wording = cluster.Wording,
            PromisedFor = cluster.PromisedFor,
            WaitsLong = cluster.ReceivedOn <= time.WaitedSince(today, WorkingCalendar.Vietnam),
            Time = time,
            ProposedDay = time.AnswerBy(today, WorkingCalendar.Vietnam),
        };
    }

    private Task<Dictionary<Id<Body>, string>> NamesAsync(Difficulty own, DifficultyCluster cluster, CancellationToken stop)
    {
        List<Id<Body>> keys = [own.AskerId, cluster.BodyId, .. own.Steps.Select(s => s.BodyId)];
        return db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private Task<string?> DutyAsync(Id<Duty>? duty, CancellationToken stop) =>
        duty is null ? Task.FromResult<string?>(null) : access.Visible(db.Duties).Where(d => d.Id == duty).Select(d => d.Content).SingleOrDefaultAsync(stop);

    private async Task<List<StepLine>> StepsAsync(Difficulty own, Dictionary<Id<Body>, string> names, CancellationToken stop)
    {
        var steps = (await db.Difficulties.Where(d => d.Id == own.Id).StepsInOrderAsync(stop))[own.Id].ToList();
        var keys = steps.Where(s => s.ClusterId != null).Select(s => s.ClusterId!.Value).ToList();
        var answers = await db.DifficultyClusters.AsNoTracking().Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, stop);
        return
        [
            .. steps.Select(s => new StepLine(s.Deed, names[s.BodyId], s.On, s.By)
            {
                Words = s.Words,
                Promised = s.Promised,
                Answer = s.ClusterId is { } key ? AnswerOf(answers[key], names[s.BodyId]) : null,
            }),
        ];
    }

    private static AnswerLine AnswerOf(DifficultyCluster cluster, string body) =>
        new(cluster.Id, body, cluster.AnswerText ?? "", cluster.AnsweredOn!.Value, cluster.AnsweredBy ?? "")
        {
            Paper = cluster.AnswerPaper,
            PaperOn = cluster.AnswerPaperOn,
            FileName = cluster.AnswerFileName,
        };
}
