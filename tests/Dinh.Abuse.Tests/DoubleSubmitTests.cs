using Dinh.Data.People;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.Abuse.Tests;

public sealed class DoubleSubmitTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Two_people_cannot_get_one_sign_in_name_at_the_same_moment()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var page = await administrator.Visit($"/co-quan/phan-cong?co-quan={administrator.Body!.Id}");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(n => page.Submit("main form", ("Name", $"Người {n}"), ("SignInName", "moi.den"), ("Function", "Officer")))
        );

        Assert.Equal(1, answers.Count(a => (int)a.Status == 302));
        Assert.Equal(1, await commune.Read(db => db.Set<Account>().CountAsync(a => a.UserName == "moi.den")));
        Assert.Equal(1, await commune.Read(db => db.Appointments.CountAsync(a => a.BodyId == administrator.Body.Id && a.Function == Function.Officer)));
    }

    [Fact]
    public async Task An_appointment_ends_once_however_often_it_is_asked()
    {
        var administrator = await commune.SignedIn(Function.BodyAdministrator);
        var officer = await commune.HasReader(Function.Officer, administrator.Body);
        var page = await administrator.Visit($"/co-quan/phan-cong/{officer.Appointment!.Id}/ket-thuc");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Submit("main form")));

        Assert.Equal(1, answers.Count(a => (int)a.Status == 302));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(AppointmentEnded))));
    }
}
