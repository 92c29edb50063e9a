using System.Diagnostics;
using System.Linq.Expressions;
using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>The first of July 2025 over the whole country: from the full lists where they lie beside the project, else from the packaged catalogue.</summary>
[Trait("runs", "once")]
public sealed class CountrySuccessionTests : IAsyncDisposable
{
    private static readonly string? Lists = Places.Shared("data/administrative");
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Every_record_of_the_country_that_is_open_ends_with_a_successor_and_nothing_stands_twice()
    {
        await Fill();
        var life = new CountryLife(commune);
        await life.PlantAsync();

        var watch = Stopwatch.StartNew();
        var asked = await Succeed(takeProposals: false);
        var waiting = asked.Questions.Select(q => q.From.Id).ToHashSet();
        var orphans = await Orphans();
        var rest = await Succeed(takeProposals: true);
        Tell(asked, rest, watch.Elapsed);

        // What waits for a person is exactly what stands at an ended body in between.
        Assert.Equal(waiting, orphans.Values.SelectMany(o => o).ToHashSet());
        Assert.Equal(life.Bodies, asked.Bodies + rest.Bodies);
        Assert.Empty(rest.Questions);
        Assert.All(await Orphans(), kind => Assert.True(kind.Value.Count == 0, $"{kind.Value.Count} ended bodies still have {kind.Key}"));
        foreach (var (kind, count) in CountryRecords.Twins)
            Assert.True(await commune.Read(count) == 0, $"Some {kind} stand twice.");
        await NothingIsLost(life, asked, rest);
        await PlansStandAsTheyWere();
    }

    // Each record was handed on once; what was joined to another points at it or says why it ended.
    private async Task NothingIsLost(CountryLife life, SuccessionReport asked, SuccessionReport rest)
    {
        foreach (var kind in Kinds)
            Assert.Equal((kind, life.Full), (kind, asked.Handed[kind] + rest.Handed[kind]));
        Assert.Equal(2 * life.Full, asked.Handed["Khó khăn, vướng mắc"] + rest.Handed["Khó khăn, vướng mắc"]);
        Assert.Equal(life.Bodies, await Duties(d => d.Content == CountryLife.Shared && (d.CancelledOn == null || d.MergedInto != null)));
        Assert.Equal(life.Bodies, await Duties(d => d.Content.StartsWith(CountryLife.Own) && d.CancelledOn == null));
        Assert.Equal(life.Full, await commune.Read(db => db.ActReviews.CountAsync(r => r.ClosedOn == null || r.JoinedInto != null)));
        Assert.Equal(life.Full, await commune.Read(db => db.IncomingPapers.CountAsync(i => i.Number == null)));
        Assert.Equal(2 * life.Full, await commune.Read(db => db.Difficulties.CountAsync(d => d.State == DifficultyState.Waiting)));

        // What was received stays in the old registers, each with somebody to read it.
        var old = await commune.Read(db =>
            db.IncomingPapers.Where(i => i.Number != null).Join(db.Bodies, i => i.OwnerId, b => b.Id, (_, b) => b.SuccessorId).ToListAsync()
        );
        Assert.Equal(life.Full, old.Count);
        Assert.DoesNotContain(null, old);
        var letters = await commune.Read(db => db.ReminderLetters.AsNoTracking().ToListAsync());
        var standing = await commune.Read(db => db.Bodies.Where(b => b.ValidTo == null).Select(b => b.Id).ToListAsync());
        Assert.Empty(letters.SelectMany(l => l.Lines).Select(l => l.For).Except(standing));
    }

    private static readonly string[] Kinds =
    [
        "Dự thảo văn bản",
        "Văn bản đến chờ tiếp nhận",
        "Sổ cấp số khép lại",
        "Văn bản ở cơ sở",
        "Đợt rà soát đang mở",
        "Kế hoạch cấp dưới đang chờ",
        "Đường dẫn lịch",
        "Thư nhắc chờ gửi",
        "Đôn đốc",
        "Bộ lọc đã lưu",
    ];

    private Task<int> Duties(Expression<Func<Duty, bool>> which) => commune.Read(db => db.Duties.CountAsync(which));

    private async Task<Dictionary<string, List<Id<Body>>>> Orphans()
    {
        var found = new Dictionary<string, List<Id<Body>>>();
        foreach (var (kind, owners) in CountryRecords.Open)
            found[kind] = await commune.Read(db => CountryRecords.OrphansAsync(db, owners));
        return found;
    }

    private static void Tell(SuccessionReport asked, SuccessionReport rest, TimeSpan time)
    {
        var told = TestContext.Current.TestOutputHelper!;
        told.WriteLine($"{asked.Bodies} bodies at once, {rest.Bodies} after their questions, {time.TotalSeconds:0.0} s");
        foreach (var (kind, handed) in asked.Handed)
            told.WriteLine($"{kind}: {handed} + {rest.Handed.GetValueOrDefault(kind)}");
    }

    private Task<SuccessionReport> Succeed(bool takeProposals) =>
        commune.Do(
            (SucceedBodiesHandler handler) =>
                handler.HandleAsync(new(false, takeProposals, new Dictionary<Id<Body>, Id<AdministrativeUnit>>()), null, TestContext.Current.CancellationToken)
        );

    private async Task Fill()
    {
        if (Lists is null)
        {
            await commune.Do((StartCatalogueHandler start) => start.HandleAsync(Path.Combine(Places.Root, "src/Dinh.App"), null, default));
            return;
        }

        var files = Directory.GetFiles(Lists, "*.csv").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
        await commune.Do((ImportUnitsHandler import) => import.HandleAsync(new([.. files], false, new Dictionary<string, string>()), null, default));
    }

    private async Task PlansStandAsTheyWere()
    {
        var plans = await commune.Read(db => db.Plans.Include(p => p.Paper).Where(p => p.Paper.Number != CountryLife.National).ToListAsync());
        var issuers = await commune.Read(db =>
            db.Bodies.Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b.Id, u.Name }).ToDictionaryAsync(b => b.Id, b => b.Name)
        );
        Assert.All(plans, p => Assert.Equal($"Ủy ban nhân dân {issuers[p.Paper.IssuerId]}", p.Paper.IssuerName));
        Assert.All(plans, p => Assert.NotEqual(p.OwnerId, p.Paper.IssuerId));
        Assert.All(plans, p => Assert.Equal(new(2024, 1, 31), p.Paper.IssuedOn));
    }
}
