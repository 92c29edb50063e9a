using Dinh.App.Features.Difficulties.AnswerDifficulty;
using Dinh.App.Features.Difficulties.CloseDifficulty;
using Dinh.App.Features.Difficulties.MergeDifficulties;
using Dinh.App.Features.Difficulties.RaiseDifficulty;
using Dinh.App.Features.Difficulties.TakeDifficulty;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>Communes ask the department; three that ask the same are merged and answered, the others wait.</summary>
public sealed class PlayDifficultiesHandler(ActAsPersonHandler people, TimeProvider clock)
{
    public async Task HandleAsync(DemonstrationScript.DifficultiesLine script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        var raised = new List<(DemonstrationScript.RaisedLine Line, Id<Difficulty> Key)>();
        foreach (var line in script.Raised)
            raised.Add((line, await RaiseAsync(line, stop)));
        foreach (var (line, key) in raised.Where(r => r.Line.Promised is not null))
            await DoAsync(
                script.Clerk,
                s => s.GetRequiredService<TakeDifficultyHandler>().HandleAsync(new(key, clock.Today.AddDays(line.Promised!.Value), null), stop),
                stop
            );
        foreach (var cluster in script.Clusters)
            await AnswerAsync(script.Clerk, cluster, [.. raised.Where(r => r.Line.Cluster == cluster.Key)], stop);
    }

    private async Task AnswerAsync(
        string clerk,
        DemonstrationScript.ClusterLine cluster,
        IReadOnlyList<(DemonstrationScript.RaisedLine Line, Id<Difficulty> Key)> asked,
        CancellationToken stop
    )
    {
        var (first, others) = (asked[0].Key, asked.Skip(1).Select(a => a.Key).ToList());
        await DoAsync(clerk, s => MergeAsync(s, first, others, cluster.Wording, stop), stop);
        var answer = new ClusterAnswer(cluster.Answer) { PaperNumber = cluster.Paper, PaperOn = clock.Today };
        await DoAsync(clerk, s => s.GetRequiredService<AnswerDifficultyHandler>().HandleAsync(new(first, answer, null), stop), stop);
        foreach (var (line, key) in asked.Where(a => a.Line.Clerk == cluster.Taken))
            await DoAsync(line.Clerk, s => s.GetRequiredService<CloseDifficultyHandler>().HandleAsync(new(key), stop), stop);
    }

    private static async Task<Outcome> MergeAsync(
        IServiceProvider services,
        Id<Difficulty> first,
        List<Id<Difficulty>> others,
        string wording,
        CancellationToken stop
    )
    {
        var clusters = await services.GetRequiredService<DinhDb>().Difficulties.Where(d => others.Contains(d.Id)).Select(d => d.ClusterId).ToListAsync(stop);
        return await services.GetRequiredService<MergeDifficultiesHandler>().HandleAsync(new(first, clusters, wording), stop);
    }

    private Task<Id<Difficulty>> RaiseAsync(DemonstrationScript.RaisedLine line, CancellationToken stop) =>
        people.HandleAsync(
            line.Clerk,
            async (services, access) =>
            {
                var (key, asker) = (Id<Difficulty>.New(), access.Held[0].Body);
                var plan = await services
                    .GetRequiredService<DinhDb>()
                    .Plans.Where(p => p.OwnerId == asker)
                    .Select(p => (Id<Plan>?)p.Id)
                    .FirstOrDefaultAsync(stop);
                var known = await services.GetRequiredService<AddresseesQuery>().OfAsync(asker, plan, stop);
                var command = new RaiseDifficulty(key, line.Kind, asker, known.Proposed!.Value, line.Title, line.Content) { Plan = plan };
                Through(await services.GetRequiredService<RaiseDifficultyHandler>().HandleAsync(command, stop));
                return key;
            },
            stop
        );

    private Task<bool> DoAsync(string account, Func<IServiceProvider, Task<Outcome>> deed, CancellationToken stop) =>
        people.HandleAsync(account, async (services, _) => Through(await deed(services)), stop);
}
