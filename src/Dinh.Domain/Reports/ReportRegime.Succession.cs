using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports;

/// <content>What becomes of a regime when the bodies in it end.</content>
public sealed partial class ReportRegime
{
    /// <summary>Puts the heirs of bodies that have ended in their places.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        Id<Body> Now(Id<Body> body) => heirs.GetValueOrDefault(body, body);
        (OwnerId, ToId, ViaId) = (Now(OwnerId), Now(ToId), ViaId is { } via ? Now(via) : null);
        OwingBody[] owing = [.. bodies.Select(b => new OwingBody(Now(b.BodyId))).Distinct()];
        bodies.Clear();
        bodies.AddRange(owing);
        Happened(new RegimeHandedOver(Id, OwnerId, day, ground));
    }

    /// <summary>What makes two regimes the same thing asked twice.</summary>
    public (Id<Body> To, string Form, PeriodKind Period, DateOnly? From, DateOnly? End, DueRule Due, Owing Owing) Sameness =>
        (ToId, FormCode, Period, WindowFrom, WindowTo, Due, Owing);

    /// <summary>Goes on for another that asks the same since the bodies of both became one; the bodies that the other named owe it here.</summary>
    public void TakeOver(ReportRegime twin, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(twin);
        bodies.AddRange(twin.bodies.Select(b => new OwingBody(b.BodyId)).Except(bodies).ToList());
        twin.End(day, $"{ground}: gộp với chế độ cùng nội dung của cơ quan kế thừa");
        Happened(new RegimeHandedOver(Id, OwnerId, day, ground));
    }
}
