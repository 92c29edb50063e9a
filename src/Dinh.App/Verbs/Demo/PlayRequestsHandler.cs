using Dinh.App.Features.InformationRequests;
using Dinh.App.Features.InformationRequests.AskInformation;
using Dinh.App.Features.InformationRequests.FollowRequest;
using Dinh.App.Features.InformationRequests.WorkOnRequest;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>People have asked the commune for information: some are new, some are answered, refused, put off, late; one thing was asked often.</summary>
public sealed class PlayRequestsHandler(ActAsPersonHandler people, IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task HandleAsync(DemonstrationScript.RequestsLine script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        var body = await people.HandleAsync(script.Clerk, (_, access) => Task.FromResult(access.Held[0].Body), stop);
        foreach (var line in script.Asked.OrderByDescending(a => a.DaysAgo))
        {
            var (key, asker) = (Id<InformationRequest>.New(), line.Form.AskerWith(Asker.NewCode()));
            if (line.Channel == RequestChannel.Online)
                await AsAskerAsync(services => ReceiveAsync(services, (key, body, asker), line, stop));
            await people.HandleAsync(
                script.Clerk,
                async (services, _) =>
                {
                    if (line.Channel != RequestChannel.Online)
                        await ReceiveAsync(services, (key, body, asker), line, stop);
                    foreach (var step in line.Steps)
                        Through(await DoAsync(services, key, step, stop));
                    return true;
                },
                stop
            );
            if (line.Helped is { } helped)
                await AsAskerAsync(async services =>
                    Through(await services.GetRequiredService<FollowRequestHandler>().HandleAsync(new RateAnswer(asker.Code, helped), stop))
                );
        }
    }

    private async Task ReceiveAsync(
        IServiceProvider services,
        (Id<InformationRequest> Key, Id<Body> Body, Asker Asker) asked,
        DemonstrationScript.AskedLine line,
        CancellationToken stop
    )
    {
        var (form, on) = (line.Form, clock.Today.AddDays(-line.DaysAgo));
        var command = new ReceiveRequest(asked.Key, asked.Body, line.Channel, form.Provision, form.Content!, form.Purpose ?? "", form.Topic, asked.Asker, on);
        Through(await Then<ReceiveRequestHandler>(services, new EarlierClock(clock, line.DaysAgo)).HandleAsync(command, stop));
    }

    private async Task<Outcome> DoAsync(IServiceProvider services, Id<InformationRequest> key, DemonstrationScript.StepLine step, CancellationToken stop)
    {
        var handle = Then<HandleRequestHandler>(services, new EarlierClock(clock, step.DaysAgo));
        return step.Deed switch
        {
            RequestDeed.CompletionAsked => await handle.HandleAsync(new AskCompletion(key, step.Words), stop),
            RequestDeed.Completed => await handle.HandleAsync(new CompleteForAsker(key, step.Words), stop),
            RequestDeed.Accepted => await handle.HandleAsync(new AcceptRequest(key, step.IsSimple), stop),
            RequestDeed.CostTold => await handle.HandleAsync(new TellCost(key, step.Cost, step.Words), stop),
            RequestDeed.CostPaid => await handle.PaidAsync(key, stop),
            RequestDeed.Extended => await handle.HandleAsync(new ExtendRequest(key, await LastDayAsync(services, key, step, stop), step.Words), stop),
            RequestDeed.Transferred => await handle.HandleAsync(new TransferRequest(key, await BodyAsync(services, step.To, stop), step.Words), stop),
            RequestDeed.Answered => await AnswerAsync(Then<AnswerRequestHandler>(services, new EarlierClock(clock, step.DaysAgo)), key, step, stop),
            RequestDeed.Refused => await Then<AnswerRequestHandler>(services, new EarlierClock(clock, step.DaysAgo))
                .HandleAsync(new RefuseRequest(key, step.Ground, step.Words, step.Paper, true), stop),
            _ => throw new InvalidOperationException($"Nobody plays {step.Deed}."),
        };
    }

    private static async Task<Outcome> AnswerAsync(
        AnswerRequestHandler answer,
        Id<InformationRequest> key,
        DemonstrationScript.StepLine step,
        CancellationToken stop
    )
    {
        Through(await answer.HandleAsync(new WriteAnswer(key, step.Words, ""), stop));
        foreach (var part in step.Withheld)
            Through(await answer.HandleAsync(new WithholdPart(key, part), stop));
        return await answer.HandleAsync(new SendAnswer(key, step.Paper, true), stop);
    }

    // As late as the law lets it be put off on that day.
    private async Task<DateOnly> LastDayAsync(IServiceProvider services, Id<InformationRequest> key, DemonstrationScript.StepLine step, CancellationToken stop)
    {
        var request = await services.GetRequiredService<DinhDb>().InformationRequests.AsNoTracking().SingleAsync(r => r.Id == key, stop);
        return request.LastExtensionOn(clock.Today.AddDays(-step.DaysAgo))!.On;
    }

    private static Task<Id<Body>> BodyAsync(IServiceProvider services, string name, CancellationToken stop) =>
        services.GetRequiredService<DinhDb>().Bodies.Where(b => b.Name == name).Select(b => b.Id).SingleAsync(stop);

    // Whoever has the code is the asker: nobody signs in for it.
    private async Task AsAskerAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }
}
