using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;

namespace Dinh.Abuse.Tests.Walk;

/// <content>The roll of a village: whose households they are is for its head and the body in charge alone.</content>
internal static partial class Seeds
{
    private static IReadOnlyList<Func<Plot, Entity>> OfHouseholds =>
        [
            p => new Body(Id<Body>.New(), "Xóm của sổ hộ", BodyKind.Village, p.Body.UnitId), // whose roll is below
            p => HouseholdRoll.Open(Id<HouseholdRoll>.New(), p.Made<Body>().Id, p.Body.Id, p.Today), // no secret
            HouseholdOf,
            p =>
                RollImport.Begin(
                    Id<RollImport>.New(),
                    p.Made<HouseholdRoll>().Id,
                    (new('0', 64), p.Secret("Tệp danh sách hộ")),
                    (p.Personal("Người nạp"), new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc))
                ),
            FreezeOf,
            p =>
                RollChallenge
                    .Receive(
                        Id<RollChallenge>.New(),
                        p.Made<RollFreeze>(),
                        ChallengeKind.Other,
                        (p.Secret("Khiếu nại"), p.Today),
                        new(p.Personal("Người nhận"), p.Today)
                    )
                    .Challenge!,
        ];

    private static Household HouseholdOf(Plot plot) =>
        Household.List(
            new()
            {
                Key = Id<Household>.New(),
                RollId = plot.Made<HouseholdRoll>().Id,
                Number = 1,
                Sealed = plot.Secret("Hộ gia đình"),
                Representative = Guid.CreateVersion7(),
                On = plot.Today.AddDays(-30),
            },
            new(plot.Personal("Người ghi"), plot.Today)
        );

    // What it is for, its count and its hash are for everybody.
    private static RollFreeze FreezeOf(Plot plot)
    {
        var roll = plot.Made<HouseholdRoll>();
        var line = new CopyLine(plot.Made<Household>().Id.Value, 1, plot.Secret("Người đại diện"), "", "", []);
        var given = new NewFreeze(Id<RollFreeze>.New(), roll, plot.Body.Id, "Góp làm đường", plot.Today.AddDays(30))
        {
            Copy = new(roll.VillageId.Value, plot.Today, [line], RollCopy.NewSalt()),
            Sealed = plot.Secret("Bản chốt"),
        };
        return RollFreeze.Of(given, new(plot.Personal("Người chốt"), plot.Today)).Freeze!;
    }
}
