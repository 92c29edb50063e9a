using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;

namespace Dinh.App.Tests.Features.Leading;

/// <summary>A province with its chair and an officer, a commune below with somebody who works there, and a stranger.</summary>
internal sealed record LeaderWorld(Commune Commune, AdministrativeUnit Unit, Reader Chair, Reader Below)
{
    public Body Province => Chair.Body!;

    public string Page => $"/lanh-dao?co-quan={Province.Id}";

    public static async Task<LeaderWorld> OfAsync(Commune commune)
    {
        var unit = await commune.Has(new AdministrativeUnit("97", "Tỉnh Thử", "Tỉnh", null, new(2025, 7, 1)));
        var chair = await commune.SignedIn(Function.Approver, await commune.HasBody("UBND tỉnh Thử", BodyKind.PeoplesCommittee, unit));
        var world = new LeaderWorld(commune, unit, chair, null!);
        return world with { Below = await commune.SignedIn(Function.Officer, await world.HasCommune(1)) };
    }

    /// <summary>The committee of one more commune below.</summary>
    public async Task<Body> HasCommune(int number)
    {
        var unit = await Commune.Has(new AdministrativeUnit($"97{number:000}", $"Xã Số {number:000}", "Xã", Unit, new(2025, 7, 1)));
        return await Commune.HasBody($"UBND xã Số {number:000}", BodyKind.PeoplesCommittee, unit);
    }

    /// <summary>Something that the province gave to a body, due so many days from today.</summary>
    public Task<Duty> Gives(Body body, int days, string content = "Tổ chức hội nghị quán triệt Luật", bool request = false) =>
        Commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = body.Id,
                    AssignedBy = Province.Id,
                    EnteredBy = Province.Id,
                    Content = content,
                    Window = A.By(Commune.Today.AddDays(days)),
                    Asking = new(Commune.Today) { IsRequest = b => request && b == body.Id },
                }
            )
        );

    /// <summary>Presses the button of a late body on the leader's page.</summary>
    public async Task<Answer> Urges(Body late, Reader? leader = null) =>
        await (await (leader ?? Chair).Visit(Page)).Submit($"form[action$='co-quan={late.Id}']");
}
