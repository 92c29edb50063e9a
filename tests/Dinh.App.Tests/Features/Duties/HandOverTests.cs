using System.Net;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class HandOverTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_duty_goes_to_a_body_of_the_same_unit_or_below_it()
    {
        var (officer, duty) = await OfficerWithDutyAsync();
        var unit = await UnitOfAsync(officer.Body!);
        var below = await commune.Has(new AdministrativeUnit("x1", "Xóm Nà Lèng", "Xóm", unit, unit.ValidFrom));
        var village = await commune.HasBody("Xóm Nà Lèng", BodyKind.Village, below);

        var answer = await HandOverAsync(officer, duty, village);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(village.Id, await commune.Read(db => db.Duties.Where(d => d.Content == duty).Select(d => d.BodyId).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_fills_the_desk_of_a_body_beside_or_above()
    {
        var (officer, duty) = await OfficerWithDutyAsync();
        var stranger = await commune.HasBody("UBND xã Vạn Linh");

        var one = await HandOverAsync(officer, duty, stranger);
        var id = await commune.Read(db => db.Duties.Where(d => d.Content == duty).Select(d => d.Id).SingleAsync());
        var many = await (await officer.Visit("/ban-lam-viec")).Submit(
            "form",
            [("ids", $"{id}"), ("deed", "chuyen"), ("because", "Sắp xếp lại"), ("to", $"{stranger.Id}")],
            "/viec/hang-loat?handler=Do"
        );

        Assert.Equal(HttpStatusCode.NotFound, one.Status);
        Assert.Equal(HttpStatusCode.OK, many.Status);
        Assert.Equal(officer.Body!.Id, await commune.Read(db => db.Duties.Where(d => d.Id == id).Select(d => d.BodyId).SingleAsync()));
    }

    private async Task<(Reader Officer, string Duty)> OfficerWithDutyAsync()
    {
        var officer = await commune.SignedIn();
        return (officer, (await commune.Has(A.Duty(A.By(commune.Today.AddDays(9)), officer.Body!.Id, "Việc chuyển đi"))).Content);
    }

    private Task<AdministrativeUnit> UnitOfAsync(Body body) => commune.Read(db => db.Units.SingleAsync(u => u.Id == body.UnitId));

    private async Task<Answer> HandOverAsync(Reader officer, string duty, Body to)
    {
        var id = await commune.Read(db => db.Duties.Where(d => d.Content == duty).Select(d => d.Id).SingleAsync());
        return await (await officer.Visit($"/viec/{id}")).Submit("main form", [("to", $"{to.Id}"), ("ground", "Sắp xếp lại")], $"/viec/{id}?handler=HandOver");
    }
}
