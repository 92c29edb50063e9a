using System.Collections.Concurrent;
using Dinh.App.Features.Units.FindUnits;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Units;

/// <summary>The whole country, from the packaged catalogue, and where the full lists lie beside the project from them too.</summary>
public sealed class CountryTests(CountryTests.Countries countries) : IClassFixture<CountryTests.Countries>
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly string? Lists = Places.Shared("data/administrative");

    public static TheoryData<string> Sources => Lists is null ? ["packaged"] : ["packaged", "lists", "packaged then lists"];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task The_issuers_of_2024_are_answered_for_today(string source)
    {
        var commune = await countries.Of(source);

        Assert.Equal(["Xã Bình Yên"], await Successors(commune, "Xã Định Biên", "Tỉnh Thái Nguyên"));
        Assert.Equal(["Xã Vạn Linh"], await Successors(commune, "Xã Y Tịch", "Tỉnh Lạng Sơn"));
        Assert.Equal(["Phường Phước Bình", "Phường Phước Long"], await Successors(commune, "Thị xã Phước Long", "Tỉnh Bình Phước"));
        Assert.Equal(["Tỉnh Phú Thọ"], await Successors(commune, "Tỉnh Hòa Bình", null));
        Assert.Equal(["Tỉnh Lào Cai"], await Successors(commune, "Tỉnh Lào Cai", null));
        Assert.Equal((34, 3321), (await Standing(commune, 1), await Standing(commune, 2)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Looking_up_without_marks_finds_the_former_commune_and_who_answers_for_it(string source)
    {
        var commune = await countries.Of(source);

        var found = await commune.Do((FindUnitsQuery units) => units.FindAsync("dinh bien", Today, 20, default));

        var former = Assert.Single(found);
        Assert.Equal(("05575", "Xã Định Biên", new DateOnly(2025, 6, 30)), (former.Code, former.Name, former.ValidTo!.Value));
        Assert.Equal(["Xã Bình Yên"], former.Today.Select(t => t.Name));
        Assert.Equal(
            ["Xã Bình Yên"],
            (await commune.Do((FindUnitsQuery units) => units.FindAsync("05587", Today, 20, default))).Where(u => u.Stands).Select(u => u.Name)
        );
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Reading_the_same_again_changes_nothing(string source)
    {
        var commune = await countries.Of(source);
        var before = await Everything(commune);

        await Fill(commune, source);

        Assert.Equal(before, await Everything(commune));
    }

    [Fact]
    public async Task A_person_answers_what_the_lists_leave_open_and_nothing_else_changes()
    {
        await using var commune = new Commune();

        // Beside the project lie the full lists, or else a small one with the same two gaps.
        var files = Lists is null ? SmallLists.WithGaps() : [.. Directory.GetFiles(Lists, "*.csv").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];
        var asked = await commune.Do((ImportUnitsHandler import) => import.HandleAsync(new(files, false, new Dictionary<string, string>()), null, default));
        var before = await Everything(commune);

        var answered = await commune.Do(
            (ImportUnitsHandler import) =>
                import.HandleAsync(
                    new(files, false, new Dictionary<string, string> { ["successor:06970"] = "06978", ["code:huyen con dao"] = "755" }),
                    null,
                    default
                )
        );

        Assert.Contains(asked.Questions, q => q.Key == "successor:06970" && q.Candidates.Single().Label == "06978 Xã Ba Chẽ");
        Assert.Contains(asked.Questions, q => q.Key == "code:huyen con dao");
        Assert.Equal(asked.WaitingRows, answered.AddedChanges);
        Assert.Equal(0, answered.AddedUnits);
        Assert.Equal(0, answered.WaitingRows);
        Assert.Equal("755", await commune.Read(db => db.Units.Where(u => u.Name == "Huyện Côn Đảo").Select(u => u.Code).SingleAsync()));
        Assert.Equal(before.Units, (await Everything(commune)).Units);
    }

    private static async Task Fill(Commune commune, string source)
    {
        if (source.StartsWith("packaged", StringComparison.Ordinal))
            await commune.Do((StartCatalogueHandler start) => start.HandleAsync(Path.Combine(Places.Root, "src/Dinh.App"), null, default));
        if (!source.EndsWith("lists", StringComparison.Ordinal))
            return;

        var files = Directory.GetFiles(Lists!, "*.csv").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
        var report = await commune.Do(
            (ImportUnitsHandler import) => import.HandleAsync(new([.. files], false, new Dictionary<string, string>()), null, default)
        );
        Assert.True(report.Written);

        // The package still knows Huyện Đạ Tẻh, which the lists no longer have.
        Assert.Equal([63, source == "lists" ? 696 : 697, 10035], report.Spans[0].Floors);
        Assert.Equal([34, 3321], report.Spans[1].Floors);
    }

    private static async Task<IEnumerable<string>> Successors(Commune commune, string name, string? province)
    {
        var folded = Law.Text.SearchText.Fold(name);
        var former = await commune.Read(db => db.Units.Where(u => u.Folded == folded && u.ValidTo != null).ToListAsync());
        var tops = await commune.Read(db => db.Units.Where(u => u.ParentId == null).ToDictionaryAsync(u => u.Id));
        var unit = former.Single(u =>
            province is null ? u.ParentId is null : tops.Values.Any(t => t.Name == province && u.Path.StartsWith(t.Path, StringComparison.Ordinal))
        );
        return (await commune.Do((SuccessorsQuery successors) => successors.OfAsync(unit.Id, Today, default))).Select(u => u.Name);
    }

    private static async Task<int> Standing(Commune commune, int floor)
    {
        var paths = await commune.Read(db => db.Units.Where(u => u.ValidTo == null && u.Kind != Country.Kind).Select(u => u.Path).ToListAsync());
        return paths.Count(p => p.Count(c => c == '/') == floor);
    }

    private static async Task<(int Units, int Changes, string Names)> Everything(Commune commune) =>
        (
            await commune.Read(db => db.Units.CountAsync()),
            await commune.Read(db => db.UnitChanges.CountAsync()),
            string.Join('\n', await commune.Read(db => db.Units.OrderBy(u => u.Path).Select(u => u.Code + u.Name + u.Version).ToListAsync()))
        );

    /// <summary>A commune for each source, filled once: the country has fourteen thousand units.</summary>
    public sealed class Countries : IAsyncDisposable
    {
        private readonly ConcurrentDictionary<string, Task<Commune>> filled = new(StringComparer.Ordinal);

        public Task<Commune> Of(string source) =>
            filled.GetOrAdd(
                source,
                async name =>
                {
                    var commune = new Commune();
                    await Fill(commune, name);
                    return commune;
                }
            );

        public async ValueTask DisposeAsync()
        {
            foreach (var commune in filled.Values)
                await (await commune).DisposeAsync();
        }
    }
}
