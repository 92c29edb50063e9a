using Dinh.App.Features.Administration.BeginSystem;
using Dinh.Domain.Units;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

public sealed class BeginSystemTests : IAsyncDisposable
{
    private static readonly BeginSystem First = new("khanh", "Phạm Quốc Khánh", "Sở Khoa học và Công nghệ", "19");

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_new_installation_gets_one_first_administrator()
    {
        await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1)));

        var (refusal, once) = await BeginAsync(First);
        var (again, _) = await BeginAsync(First with { SignInName = "khac" });
        var door = await commune.Visit("/dang-nhap");
        var answer = await door.Submit("main form", ("Name", once!.Name), ("Password", once.Password));

        Assert.Null(refusal);
        Assert.Equal("system.has-administrator", again?.Code);
        Assert.Equal("/quan-tri", answer.Location);
    }

    [Fact]
    public async Task Nobody_administers_from_a_unit_that_is_not_there() =>
        Assert.Equal("system.unknown-unit", (await BeginAsync(First with { UnitCode = "00" })).Refusal?.Code);

    private Task<(Law.Refusal? Refusal, App.Features.People.OneTimePassword? Once)> BeginAsync(BeginSystem command) =>
        commune.Do((BeginSystemHandler begin) => begin.HandleAsync(command, TestContext.Current.CancellationToken));
}
