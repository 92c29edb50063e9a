using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class IssuerTodayTests : IAsyncDisposable
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_plan_of_a_commune_that_was_merged_names_it_as_it_was_and_who_answers_today()
    {
        var former = await EndedAsync("Xã Định Biên", "Xã Bình Yên");

        var head = await HeadOfAsync(await PublishedAsync(former, "UBND xã Định Biên"));

        Assert.Contains("UBND xã Định Biên – nay là Xã Bình Yên", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_unit_was_divided_all_who_answer_are_named()
    {
        var former = await EndedAsync("Thị xã Phước Long", "Phường Phước Long", "Phường Phước Bình");

        var head = await HeadOfAsync(await PublishedAsync(former, "UBND thị xã Phước Long"));

        Assert.Contains("nay là Phường Phước Bình và Phường Phước Long", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_unit_that_stands_nothing_is_added()
    {
        var unit = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", null, Reform));

        Assert.DoesNotContain("nay là", await HeadOfAsync(await PublishedAsync(unit, "UBND xã Bình Yên")), StringComparison.Ordinal);
    }

    private async Task<AdministrativeUnit> EndedAsync(string name, params string[] today)
    {
        var former = new AdministrativeUnit("05539", name, UnitName.KindOf(name), null, AdministrativeUnit.BeforeRecords);
        former.EndsOn(Reform.AddDays(-1));
        await commune.Has(former);
        foreach (var (at, next) in today.Index())
        {
            var unit = await commune.Has(new AdministrativeUnit($"0558{at}", next, UnitName.KindOf(next), null, Reform));
            await commune.Has(new UnitChange(today.Length > 1 ? UnitChangeKind.Split : UnitChangeKind.Merge, Reform, former.Id, unit.Id));
        }

        return former;
    }

    private async Task<Plan> PublishedAsync(AdministrativeUnit unit, string issuer)
    {
        var body = await commune.HasBody(issuer, BodyKind.PeoplesCommittee, unit);
        var draft = await commune.Has(A.Draft(body));
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "31/KH-UBND", "Thực hiện dân chủ ở cơ sở", body.Id)
        {
            IssuerName = issuer,
            IssuedOn = new(2024, 1, 31),
        };
        paper.Publish(commune.Today, "Người ký");
        return await commune.Has(new Plan(Id<Plan>.New(), paper, draft, []) { ConfirmedAt = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc), ConfirmedBy = "Lan" });
    }

    private async Task<string> HeadOfAsync(Plan plan) =>
        string.Join(
            ' ',
            (await commune.Visit($"/cong-khai/ke-hoach/{plan.Id}"))
                .Html.QuerySelector("main")!
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
