using Dinh.App.Tests.Jobs;
using Dinh.Data.Jobs;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

[Trait("runs", "once")]
public sealed class YearTests
{
    /// <summary>Working mornings on which the node that writes the letters is killed: with all of them written and nothing committed.</summary>
    private static readonly DateOnly[] Killed = [new(2026, 3, 16), new(2026, 6, 1), new(2026, 9, 14), new(2026, 12, 28)];

    /// <summary>A node claims the morning and dies before it has done anything.</summary>
    private static readonly DateOnly Claimed = new(2026, 7, 15);

    /// <summary>Nothing runs from the first of these days to the last.</summary>
    private static readonly (DateOnly From, DateOnly To) Dark = (new(2026, 10, 6), new(2026, 10, 9));

    [Fact]
    public async Task In_a_year_of_two_hundred_bodies_each_letter_is_written_once_and_none_is_missed_although_nodes_are_killed()
    {
        var blade = new Guillotine();
        await using var commune = new Commune { Settings = new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "None" } };
        var node = commune.Beside(services => services.AddBlade(blade));
        var world = await YearWorld.MakeAsync(commune);
        var missed = new List<DateOnly>();

        for (var day = commune.Today; day < commune.Today.AddDays(365) && day < new DateOnly(2027, 3, 2); day = day.AddDays(1))
        {
            missed.Add(day);
            if (day >= Dark.From && day <= Dark.To)
                continue;

            await world.ChangeAsync(day);
            commune.Clock.MoveTo(day, new(7, 0));
            if (Killed.Contains(day))
            {
                blade.Falls = sql => sql.Contains("\"TurnAt\" =", StringComparison.Ordinal);
                await Assert.ThrowsAnyAsync<Exception>(node.RunJobs);
                Assert.True(blade.HasFallen);
                commune.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
                await node.DisposeAsync();
                var next = blade = new();
                node = commune.Beside(services => services.AddBlade(next));
            }

            if (day == Claimed)
            {
                var turn = Job.KeyOfRecurring("WriteLettersTurn");
                Assert.NotNull(await commune.Read(db => JobLease.ClaimAsync(db, turn, commune.Clock.GetUtcNow().UtcDateTime, CancellationToken.None)));
                await node.RunJobs();
                commune.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
            }

            await node.RunJobs();
            world.Expect(missed);
            missed.Clear();
        }

        await node.DisposeAsync();
        var written = await world.WrittenAsync();
        Assert.True(written.Count > 5_000, $"Only {written.Count} letters.");
        Assert.Equal(written.Count, written.DistinctBy(l => (l.PersonId, l.Day)).Count());
        Assert.Equal(
            world.Expected.OrderBy(e => e.Key.Day).ThenBy(e => e.Key.Person.Value).Select(YearWorld.Told),
            written.OrderBy(l => l.Day).ThenBy(l => l.PersonId.Value).Select(YearWorld.Told)
        );
    }
}
