using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.Domain.Reports;

/// <content>What becomes of a report when the bodies in it end.</content>
public sealed partial class Report
{
    /// <summary>Puts the heirs of its receiver and focal body in their places; and its own heir, where that heir takes it on as it is.</summary>
    /// <param name="unit">The unit of the heir that takes it on; null where it stays with the body that owed it.</param>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, Id<AdministrativeUnit>? unit, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        var from = BodyId;
        var isOwn = HolderId == BodyId;
        (ToId, ViaId) = (heirs.GetValueOrDefault(ToId, ToId), ViaId is { } via ? heirs.GetValueOrDefault(via, via) : null);
        if (unit is { } taken)
            (BodyId, UnitId) = (heirs.GetValueOrDefault(BodyId, BodyId), taken);
        HolderId = isOwn ? BodyId : heirs.GetValueOrDefault(HolderId, HolderId);
        Deeds++;
        Happened(new ReportHandedOver(Id, from, BodyId, day, ground));
    }

    /// <summary>The successor covers what bodies before it owed in the period; their own reports, sent or not, no longer count beside it.</summary>
    public void Cover(ReportPart part, Report? earlier, Moment now)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(now);
        parts.Add(part);
        earlier?.JoinTo(Id, now);
        Did(ReportDeed.HandedOver, now, new ReportCovers(Id, part.BodyId, part.Until));
    }

    private void JoinTo(Id<Report> successor, Moment now)
    {
        (JoinedTo, JoinedAt) = (successor, now.At);
        Did(ReportDeed.Joined, now, new ReportJoined(Id, successor));
    }
}
