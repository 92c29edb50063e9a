using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Data.Tests.Duties;

public sealed class DutyStoreTests : IAsyncDisposable
{
    private static readonly Id<Person> Clerk = Id<Person>.New();

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_duty_comes_back_with_all_that_was_said_of_it()
    {
        var helper = Id<Body>.New();
        var duty = await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    Window = new()
                    {
                        Kind = TimeKind.By,
                        End = new(2026, 6, 30),
                        Text = "trước 30/6",
                        ReasonVi = "Nói thẳng ngày.",
                    },
                    Participants = [new(DutyRole.Coordinator, "Phòng Tư pháp", helper), new(DutyRole.Adviser, "các ban, ngành")],
                    Milestones = [new("Dự thảo", new(2026, 4, 1))],
                }
            )
        );

        var read = await commune.Read(db => db.Duties.Include(d => d.Milestones).SingleAsync(d => d.Id == duty.Id));

        Assert.Equal(duty.Source, read.Source);
        Assert.Equal(duty.Window, read.Window);
        Assert.Equal(duty.Participants, read.Participants);
        Assert.Equal(new(2026, 4, 1), read.NextDue);
        Assert.Equal(["Dự thảo"], read.Milestones.Select(m => m.Text));
    }

    [Fact]
    public async Task Evidence_and_its_withdrawing_are_kept_with_their_journal()
    {
        var duty = await commune.Has(A.Duty(new() { Kind = TimeKind.By, End = new(2026, 6, 30) }));
        var key = Id<Evidence>.New();

        await Change(duty.Id, d => d.Supply(key, Proof.OfPaper("12/BC", new(2026, 3, 1)), EvidenceFor.Whole, Clerk, commune.Today));
        await Change(duty.Id, d => d.Withdraw(key, "Nhầm số", commune.Today));

        var kinds = await commune.Read(db => db.Journal.Where(j => j.Subject == duty.Id.Value).OrderBy(j => j.Id).Select(j => j.Kind).ToListAsync());
        Assert.Equal(["DutyAssigned", "EvidenceSupplied", "EvidenceWithdrawn"], kinds);
    }

    [Fact]
    public async Task The_store_finds_every_state_that_the_record_computes()
    {
        Window[] windows =
        [
            new() { Kind = TimeKind.By, End = commune.Today.AddDays(-1) },
            new() { Kind = TimeKind.By, End = commune.Today.AddDays(3) },
            new() { Kind = TimeKind.By, End = commune.Today.AddDays(30) },
            new() { Kind = TimeKind.From, Start = commune.Today.AddDays(40) },
            new() { Kind = TimeKind.Ongoing },
            new() { Kind = TimeKind.Conditional, Awaits = "khi có văn bản hướng dẫn" },
            Window.Unstated,
        ];
        foreach (var window in windows)
            await commune.Has(A.Duty(window));

        foreach (var state in Enum.GetValues<DutyState>())
        {
            var all = await commune.Read(db => db.Duties.ToListAsync());
            var found = await commune.Read(db => db.Duties.Where(DutyStates.Is(state, commune.Today)).Select(d => d.Id).ToListAsync());
            Assert.Equal(all.Where(d => d.StateOn(commune.Today) == state).Select(d => d.Id).ToHashSet(), [.. found]);
        }
    }

    [Fact]
    public async Task The_same_evidence_from_two_hands_at_once_is_kept_once()
    {
        var duty = await commune.Has(A.Duty(new() { Kind = TimeKind.By, End = new(2026, 6, 30) }));

        var tries = Enumerable.Range(0, 8).Select(_ => Supply(duty.Id)).ToList();
        var kept = (await Task.WhenAll(tries)).Count(done => done);

        Assert.Equal(1, kept);
        Assert.Equal(1, await commune.Read(db => db.Evidence.CountAsync()));
    }

    private async Task<bool> Supply(Id<Duty> id)
    {
        try
        {
            return await commune.Read(async db =>
            {
                var duty = await db.Duties.Include(d => d.Evidence).SingleAsync(d => d.Id == id);
                var outcome = duty.Supply(Id<Evidence>.New(), Proof.OfPaper("12/BC", new(2026, 3, 1)), EvidenceFor.Whole, Clerk, commune.Today);
                await db.SaveChangesAsync();
                return outcome.Refusal is null;
            });
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private Task<int> Change(Id<Duty> id, Func<Duty, object> act) =>
        commune.Read(async db =>
        {
            act(await db.Duties.Include(d => d.Evidence).SingleAsync(d => d.Id == id));
            return await db.SaveChangesAsync();
        });
}
