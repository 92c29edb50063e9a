using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.ListDuties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Sqlite;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Benches.Board;

/// <summary>How fast a page of the board is read. The floor is the same count and the same fifty rows asked of the store by hand.</summary>
internal sealed class BoardBench : Bench
{
    private const int Duties = 30_000;
    private const double MostOfFloor = 10;

    private const string ByHand = """
        SELECT COUNT(*) FROM "Duties" WHERE "CancelledOn" IS NULL AND "ClosedOn" IS NULL AND "IsPublic";
        SELECT "Id", "Content", "Source_Label", "Window_Text", "NextDue" FROM "Duties"
        WHERE "CancelledOn" IS NULL AND "ClosedOn" IS NULL AND "IsPublic"
        ORDER BY "NextDue" IS NULL, "NextDue", "Id" LIMIT 50;
        """;

    public override string Name => "board";

    public override string About =>
        $"the first page of a board of {Duties:#,0} duties on SQLite; the floor is its count and its fifty rows by hand-written SQL.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var file = Path.Combine(Path.GetTempPath(), $"dinh-board-{Guid.CreateVersion7():N}.db");
        try
        {
            return await MeasureAsync($"Data Source={file};Pooling=false", stop);
        }
        finally
        {
            foreach (var ending in new[] { "", "-wal", "-shm" })
                File.Delete(file + ending);
        }
    }

    private static async Task<IReadOnlyList<Target>> MeasureAsync(string connection, CancellationToken stop)
    {
        var options = OptionsOf(connection);
        await using (var db = new DinhDb(options, TimeProvider.System, new()))
        {
            await db.Database.EnsureCreatedAsync(stop);
            await FillAsync(db, stop);
        }

        var floor = Timing.Of(() => Ask(connection));
        var board = Timing.Of(() => Read(options, stop));
        Console.WriteLine($"  floor {floor:0.00} ms, board {board:0.00} ms, × {board / floor:0.0}");
        return [new("a page of the board to the floor", board / floor, MostOfFloor)];
    }

    private static DbContextOptions<DinhDb> OptionsOf(string connection)
    {
        var options = new DbContextOptionsBuilder<DinhDb>();
        options.UseSqliteStore(connection);
        return options.Options;
    }

    private static async Task FillAsync(DinhDb db, CancellationToken stop)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var bodies = Enumerable.Range(0, 100).Select(_ => Id<Body>.New()).ToList();
        foreach (var some in Enumerable.Range(0, Duties).Chunk(5_000))
        {
            db.AddRange(some.Select(n => Duty.Assign(Given(n, bodies[n % bodies.Count]))));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    private static NewDuty Given(int n, Id<Body> body) =>
        new()
        {
            BodyId = body,
            Source = new("plan", $"{n % 50}", $"Kế hoạch {n % 50}/KH-UBND") { Path = "II.1" },
            Content = $"Tổ chức hội nghị quán triệt, lần {n}",
            Window = new()
            {
                Kind = TimeKind.By,
                End = new DateOnly(2026, 1, 1).AddDays(n % 365),
                Text = "trong năm 2026",
            },
            On = new(2026, 1, 1),
            IsPublic = true,
        };

    private static void Ask(string connection)
    {
        using var open = new SqliteConnection(connection);
        open.Open();
        using var command = open.CreateCommand();
        command.CommandText = ByHand;
        using var reader = command.ExecuteReader();
        do
        {
            while (reader.Read())
                GC.KeepAlive(reader.GetValue(0));
        } while (reader.NextResult());
    }

    private static void Read(DbContextOptions<DinhDb> options, CancellationToken stop)
    {
        using var db = new DinhDb(options, TimeProvider.System, new());
        var gate = new ServiceCollection().AddSingleton<IVisibility<Duty>>(new DutyRecords(db)).BuildServiceProvider();
        var access = new Access(new HttpContextAccessor(), gate);
        GC.KeepAlive(new ListDutiesQuery(db, access, TimeProvider.System).ReadAsync(new DutyFilter(), stop).GetAwaiter().GetResult());
    }
}
