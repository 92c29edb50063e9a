using Dinh.App.Tests.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>Who was asked to take a part and says nothing is reminded of the answer, as of any other day.</summary>
public sealed class AnswerRungTests : IAsyncDisposable
{
    // A Monday: whoever is ordered answers by Thursday, whoever is requested by the Wednesday after.
    private static readonly DateOnly Asked = new(2026, 3, 2);
    private static readonly DateOnly Thursday = new(2026, 3, 5);

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_silent_body_is_reminded_on_its_day_and_after_it_on_each_rung_once()
    {
        var (silent, giver) = (await commune.HasReader(), await commune.HasReader());
        await IsAsked(silent.Body!, giver.Body!);

        await WakesUntil(new(2026, 3, 20));

        var letters = await commune.LettersTo(silent);
        Assert.Equal([5, 6, 9, 12, 19], letters.Select(l => l.Day.Day));
        Assert.All(letters, l => Assert.Equal((silent.Body!.Id, Thursday), (l.Lines.Single().Awaited!.Value, l.Lines.Single().Due)));
        Assert.Equal(LetterHeap.Today, letters[0].Lines.Single().Heap);
        Assert.All(letters.Skip(1), l => Assert.Equal(LetterHeap.Late, l.Lines.Single().Heap));
        Assert.Empty((await commune.LettersTo(giver)).SelectMany(l => l.Lines).Where(l => l.Heap != LetterHeap.Escalated));
    }

    [Fact]
    public async Task Whoever_accepts_declines_or_asks_is_not_reminded_of_it_any_more()
    {
        foreach (var answer in Enum.GetValues<PartAnswer>())
        {
            var (body, giver) = (await commune.HasReader(), await commune.HasReader());
            var duty = await IsAsked(body.Body!, giver.Body!);
            await commune.Change(duty.Id, d => d.Answer(new(DutyRole.Lead, body.Body!.Id), new(answer, "Vì sao"), Asked));
        }

        await WakesUntil(new(2026, 3, 20));

        Assert.Empty(await commune.Read(db => db.ReminderLetters.ToListAsync()));
    }

    [Fact]
    public async Task A_question_stops_the_days_and_the_reply_begins_them_anew()
    {
        var (body, giver) = (await commune.HasReader(), await commune.HasReader());
        var key = new PartKey(DutyRole.Lead, body.Body!.Id);
        var duty = await IsAsked(body.Body, giver.Body!);
        await commune.Change(duty.Id, d => d.Answer(key, new(PartAnswer.AskedBack, "Kinh phí ở đâu?"), Asked));
        await WakesUntil(Thursday.AddDays(1));
        await commune.Change(duty.Id, d => d.Reply(key, "Ngân sách xã", new(Thursday.AddDays(1), WorkingCalendar.Vietnam)));

        await WakesUntil(new(2026, 3, 12));

        // Three working days from Friday the 6th.
        Assert.Equal([11, 12], (await commune.LettersTo(body)).Select(l => l.Day.Day));
    }

    [Fact]
    public async Task A_week_without_answer_is_told_to_the_leader_above_with_the_silent_bodys_name()
    {
        var leader = await commune.HasReader(Function.Approver);
        var officer = await commune.HasReader(body: leader.Body);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == leader.Body!.UnitId));
        var below = await commune.HasReader(body: await commune.HasBody("Phòng Văn hóa – Xã hội", BodyKind.Division, unit));
        await IsAsked(below.Body!, leader.Body!);

        await WakesUntil(new(2026, 3, 12));

        var line = (await commune.LetterTo(leader)).Lines.Single();
        Assert.Equal((LetterHeap.Escalated, "Phòng Văn hóa – Xã hội", below.Body!.Id), (line.Heap, line.Owner, line.Awaited!.Value));
        Assert.Equal(leader.Body!.Id, line.For);
        Assert.Empty(await commune.LettersTo(officer));
    }

    [Fact]
    public async Task A_requested_body_is_asked_again_by_a_letter_and_its_silence_told_to_whoever_asked_and_to_nobody_above()
    {
        var asker = await commune.HasReader(Function.Approver);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == asker.Body!.UnitId));
        var front = await commune.HasReader(
            body: await commune.Has(new Body(Id<Body>.New(), "Ủy ban MTTQ xã", BodyKind.FatherlandFront, unit.Id) { InCommand = false })
        );
        var asking = new Asking(Asked, WorkingCalendar.Vietnam) { IsRequest = b => b == front.Body!.Id };
        var given = A.NewDuty with { BodyId = asker.Body!.Id, AssignedBy = asker.Body.Id, Asking = asking };
        await commune.Has(Duty.Assign(given with { Participants = [new(DutyRole.Coordinator, "Mặt trận", front.Body!.Id)] }));

        await WakesUntil(new(2026, 3, 18));

        Assert.Equal([11, 12, 16, 18], (await commune.LettersTo(front)).Select(l => l.Day.Day));
        Assert.All(await commune.LettersTo(front), l => Assert.Equal(DutyRole.Coordinator, l.Lines.Single().Role));
        var told = (await commune.LetterTo(asker)).Lines.Single();
        Assert.Equal((LetterHeap.Escalated, "Ủy ban MTTQ xã"), (told.Heap, told.Owner));
    }

    [Fact]
    public async Task The_work_and_the_answer_due_on_one_morning_are_two_lines_of_one_letter()
    {
        var (body, giver) = (await commune.HasReader(), await commune.HasReader());
        await IsAsked(body.Body!, giver.Body!, A.By(Thursday));

        await WakesUntil(Thursday);

        var letter = (await commune.LettersTo(body)).Single(l => l.Day == Thursday);
        Assert.Equal(2, letter.Lines.Count);
        Assert.Single(letter.Lines, l => l.Awaited == body.Body!.Id);
    }

    [Fact]
    public async Task Two_nodes_that_write_one_morning_at_once_write_each_reader_one_letter_with_one_line()
    {
        var (body, giver) = (await commune.HasReader(), await commune.HasReader());
        await IsAsked(body.Body!, giver.Body!);
        await using var other = commune.Beside();
        await commune.Wakes(new(2026, 3, 4));
        commune.Clock.MoveTo(Thursday, new(6, 31));

        await Task.WhenAll(commune.RunJobs(), other.RunJobs(), commune.RunJobs(), other.RunJobs());
        await commune.RunJobs();

        Assert.Single((await commune.LetterTo(body)).Lines);
    }

    private async Task WakesUntil(DateOnly last)
    {
        for (var day = commune.Today.AddDays(1); day <= last; day = day.AddDays(1))
            await commune.Wakes(day);
    }

    private Task<Duty> IsAsked(Body body, Body giver, Window? window = null) =>
        commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = body.Id,
                    AssignedBy = giver.Id,
                    Window = window ?? Window.Unstated,
                    Asking = new(Asked, WorkingCalendar.Vietnam),
                }
            )
        );
}
