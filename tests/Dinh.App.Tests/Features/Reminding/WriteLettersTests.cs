using Dinh.App.Features.Reminding.WriteLetters;
using Dinh.App.Tests.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.Reminding;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

public sealed class WriteLettersTests : IAsyncDisposable
{
    // A Wednesday; the commune's clock stands two days before.
    private static readonly DateOnly Day = new(2026, 3, 4);

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task All_of_a_morning_stands_in_one_letter_late_first()
    {
        var reader = await commune.HasReader();
        await commune.Owes(reader.Body!, Day.AddDays(7), "Bảy ngày nữa");
        await commune.Owes(reader.Body!, Day.AddDays(-1), "Trễ một ngày");
        await commune.Owes(reader.Body!, Day, "Hôm nay");
        await commune.Owes(reader.Body!, Day.AddDays(5), "Giữa hai bậc");

        await commune.Wakes(Day);
        await commune.RunJobs();

        var letter = (await commune.LettersTo(reader)).Single(l => l.Day == Day);
        Assert.Equal(["Trễ một ngày", "Hôm nay", "Bảy ngày nữa"], letter.Lines.Select(l => l.Content));
        Assert.Equal([LetterHeap.Late, LetterHeap.Today, LetterHeap.Soon], letter.Lines.Select(l => l.Heap));
    }

    [Fact]
    public async Task Who_takes_part_is_reminded_until_it_has_declined()
    {
        var (lead, adviser) = (await commune.HasReader(), await commune.HasReader());
        var given = A.NewDuty with
        {
            BodyId = lead.Body!.Id,
            Window = A.By(Day.AddDays(7)),
            Participants = [new(DutyRole.Adviser, "Văn phòng", adviser.Body!.Id)],
        };
        var duty = await commune.Has(Duty.Assign(given));
        await commune.Wakes(Day);
        Assert.Equal(DutyRole.Adviser, (await commune.LetterTo(adviser)).Lines.Single().Role);

        await commune.Change(duty.Id, d => d.Answer(new(DutyRole.Adviser, adviser.Body.Id), new(PartAnswer.Declined, "Không đủ người"), Day));
        await commune.Wakes(Day.AddDays(7));

        Assert.Single(await commune.LettersTo(adviser));
        Assert.Equal(4, (await commune.LettersTo(lead)).Count);
    }

    [Fact]
    public async Task While_there_is_time_only_the_person_who_does_it_is_reminded_and_then_everybody()
    {
        var doer = await commune.HasReader();
        var other = await commune.HasReader(body: doer.Body);
        await commune.Has(Duty.Assign(A.NewDuty with { BodyId = doer.Body!.Id, DoerId = doer.Person.Id, Window = A.By(Day.AddDays(7)) }));

        await commune.Wakes(Day);
        Assert.Single(await commune.LettersTo(doer));
        Assert.Empty(await commune.LettersTo(other));

        await commune.Wakes(Day.AddDays(7));
        Assert.Equal(Day.AddDays(7), (await commune.LetterTo(other)).Day);
    }

    [Fact]
    public async Task A_week_late_it_is_told_to_the_leader_above_and_not_to_everybody_there()
    {
        var leader = await commune.HasReader(Function.Approver);
        var officer = await commune.HasReader(body: leader.Body);
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == leader.Body!.UnitId));
        var below = await commune.HasReader(body: await commune.HasBody("Phòng Văn hóa – Xã hội", BodyKind.Division, unit));
        await commune.Owes(below.Body!, Day.AddDays(-7));

        await commune.Wakes(Day);

        var line = (await commune.LettersTo(leader)).Single(l => l.Day == Day).Lines.Single();
        Assert.Equal((LetterHeap.Escalated, "Phòng Văn hóa – Xã hội", leader.Body!.Id), (line.Heap, line.Owner, line.For));
        Assert.Empty(await commune.LettersTo(officer));
        Assert.Equal(LetterHeap.Late, (await commune.LettersTo(below)).Single(l => l.Day == Day).Lines.Single().Heap);
    }

    [Fact]
    public async Task Whose_appointment_has_ended_or_not_begun_gets_nothing()
    {
        var stays = await commune.HasReader();
        var gone = await commune.HasReader(body: stays.Body);
        await commune.Change(gone.Appointment!.Id, a => a.EndsOn(Day.AddDays(-1)));
        var later = await commune.HasReader(function: null);
        await commune.Has(new Appointment(Id<Appointment>.New(), later.Person.Id, stays.Body!.Id, Function.Officer, Day.AddDays(1)));
        await commune.Owes(stays.Body, Day);

        await commune.Wakes(Day);

        Assert.Contains(await commune.LettersTo(stays), l => l.Day == Day);
        Assert.DoesNotContain(await commune.LettersTo(gone), l => l.Day == Day);
        Assert.Empty(await commune.LettersTo(later));
    }

    [Fact]
    public async Task Whose_account_is_closed_or_who_only_keeps_the_system_gets_nothing()
    {
        var closed = await commune.HasReader();
        await commune.Change(closed, account => account.IsClosed = true);
        var keeper = await commune.HasReader(Function.SystemAdministrator, closed.Body);
        await commune.Owes(closed.Body!, Day);

        await commune.Wakes(Day);

        Assert.Empty(await commune.LettersTo(closed));
        Assert.Empty(await commune.LettersTo(keeper));
    }

    [Fact]
    public async Task A_duty_that_was_handed_over_done_or_cancelled_is_nothing_to_those_who_had_it()
    {
        var (before, after) = (await commune.HasReader(), await commune.HasReader());
        var handed = await commune.Owes(before.Body!, Day);
        var cancelled = await commune.Owes(before.Body!, Day);
        await commune.Change(handed.Id, d => d.HandTo(after.Body!.Id, Day, "Sáp nhập"));
        await commune.Change(cancelled.Id, d => d.Cancel("Thôi", Day));

        await commune.Wakes(Day);

        Assert.Empty(await commune.LettersTo(before));
        Assert.Equal(handed.Id, (await commune.LettersTo(after)).Single(l => l.Day == Day).Lines.Single().Duty);
    }

    [Fact]
    public async Task Nobody_is_reminded_on_a_day_off()
    {
        var reader = await commune.HasReader();
        await commune.Owes(reader.Body!, new(2026, 3, 8));

        await commune.Wakes(new(2026, 3, 5));
        await commune.Wakes(new(2026, 3, 8));

        Assert.DoesNotContain(await commune.LettersTo(reader), l => l.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.Contains(await commune.LettersTo(reader), l => l.Day == new DateOnly(2026, 3, 6));
    }

    [Fact]
    public async Task A_morning_asks_the_store_as_often_for_forty_bodies_as_for_one()
    {
        var reader = await commune.HasReader();
        await commune.Owes(reader.Body!, Day);
        var one = await commune.Statements.Of(AskAsync);

        for (var n = 0; n < 40; n++)
            await commune.Owes((await commune.HasReader()).Body!, Day);

        Assert.Equal(one, await commune.Statements.Of(AskAsync));
    }

    private Task AskAsync() =>
        commune.Do(
            async (MorningQuery morning) =>
            {
                var owed = await morning.OwedAsync(Morning.Of(Day, WorkingCalendar.Vietnam)!, CancellationToken.None);
                Assert.NotEmpty(owed);
                await morning.ReadersAsync(Day, CancellationToken.None);
                return await morning.SuperiorsAsync(Day, CancellationToken.None);
            }
        );
}
