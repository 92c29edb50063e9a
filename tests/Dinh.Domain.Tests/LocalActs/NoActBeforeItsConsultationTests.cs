using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Law.LocalActs;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.LocalActs;

/// <summary>Whatever is done in whatever order, no act that must be consulted on is adopted before its consultation has ended and its duty is closed.</summary>
public sealed class NoActBeforeItsConsultationTests
{
    private static readonly ActKind[] Kinds = [ActKind.Regulation, ActKind.AgencyRegulation, ActKind.VillageCode];

    [Fact]
    public void No_history_adopts_before_the_consultation_is_closed()
    {
        var histories = ArbMap.Default.GeneratorFor<byte>().ListOf(40).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(histories, deeds => Array.TrueForAll(Kinds, kind => Holds(kind, [.. deeds]))));
    }

    [Fact]
    public void Some_histories_do_adopt()
    {
        byte[] lawful = [1, .. Enumerable.Repeat((byte)0, 4), 2, 3];

        Assert.All(Kinds, kind => Assert.NotNull(Played(kind, lawful).Act.Newest.Adoption));
    }

    private static bool Holds(ActKind kind, byte[] deeds) => Played(kind, deeds).Lawful;

    private static (LocalAct Act, bool Lawful) Played(ActKind kind, byte[] deeds)
    {
        var today = new DateOnly(2026, 3, 2);
        var act = Acts.Draft(kind, today);
        Duty? duty = null;
        foreach (var deed in deeds)
        {
            switch (deed % 7)
            {
                case 0:
                    today = today.AddDays(10);
                    break;
                case 1:
                    act.Consult(new(today, today.AddDays(30), "Nhà văn hóa"), Acts.Link, today);
                    duty = act.TakeDuties() is [var opened, ..] ? opened : duty;
                    break;
                case 2 when duty is not null:
                    Acts.Closed(duty, today);
                    break;
                case 3:
                    var adopted = act.Adopt(new(today, PaperId: Id<Paper>.New(), Tally: new(VoteForm.Meeting, 100, 80, 70)), duty, Acts.Link, today);
                    if (adopted.Refusal is null)
                        return (act, duty is { ClosedOn: not null, CancelledOn: null } && act.Newest.Consultation!.Until < today);
                    break;
                case 4 when duty is not null:
                    act.StopConsultation(duty, "Sửa lớn", today);
                    break;
                case 5 when duty is { Evidence: [.., var last] }:
                    duty.Withdraw(last.Id, "Nhầm", today);
                    break;
                case 6 when duty is not null:
                    duty.Cancel("Thôi", today);
                    break;
            }
        }

        return (act, true);
    }
}
