using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Jobs;
using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>A commune whose clerk has the law's list on the desk.</summary>
internal sealed record DisclosureWorld(Commune Commune, Reader Lan, Body Committee, AdministrativeUnit Province, AdministrativeUnit Unit)
{
    public static async Task<DisclosureWorld> OfAsync(Commune commune)
    {
        var province = await commune.Has(ReportWorld.UnitOf("Tỉnh Thái Nguyên", "Tỉnh", null));
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Bình Yên", "Xã", province));
        var committee = await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit);
        return new(commune, await commune.SignedIn(Function.Officer, committee), committee, province, unit);
    }

    /// <summary>Somebody of the commune takes up the list.</summary>
    public async Task OpenAsync()
    {
        var page = await Lan.Visit("/viec-cong-khai");
        await page.Submit("form[action$='handler=Open']");
    }

    /// <summary>The turn of the morning of that day.</summary>
    /// <param name="opens">Whether lists open by themselves, as they do where an installation says nothing else.</param>
    public Task TurnAsync(DateOnly day, bool opens = false)
    {
        Commune.Clock.MoveTo(day);
        return Commune.Do(
            async (IServiceProvider services) =>
            {
                var turn = opens
                    ? ActivatorUtilities.CreateInstance<FallDueTurn>(services, new ConfigurationBuilder().Build())
                    : ActivatorUtilities.CreateInstance<FallDueTurn>(services);
                var db = services.GetRequiredService<Data.DinhDb>();
                var run = new JobRun(db);
                await turn.DoAsync(new(day, Commune.Clock.GetUtcNow().UtcDateTime), run, default);
                await db.SaveChangesAsync();
                if (db.Database.CurrentTransaction is { } whole)
                    await whole.CommitAsync();
                return true;
            }
        );
    }

    public Task<DueDisclosure> DueAsync(string task, string period) =>
        Commune.Read(db => db.DueDisclosures.AsNoTracking().SingleAsync(d => d.BodyId == Committee.Id && d.TaskKey == task && d.PeriodKey == period));

    public Task<Duty> DutyAsync(DueDisclosure due) => Commune.Read(db => db.Duties.AsNoTracking().SingleAsync(d => d.Id == due.DutyId));
}
