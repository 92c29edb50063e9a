using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.LayRegime;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one regime.</param>
/// <param name="Given">All that it states.</param>
public sealed record LayRegime(Id<ReportRegime> Key, NewRegime Given);

/// <summary>Lays a regime down: from then on its rounds open by themselves.</summary>
public sealed class LayRegimeHandler(DinhDb db, Access access, RegimeChoicesQuery choices, FormsInForceQuery forms)
{
    public async Task<Outcome> HandleAsync(LayRegime command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var given = command.Given;
        if (!access.MayActFor(given.OwnerId))
            throw new NoSuchRecordException($"body {given.OwnerId}");
        if (await db.ReportRegimes.AnyAsync(r => r.Id == command.Key, stop))
            return Outcome.Done;
        if (await RefusedAsync(given, stop) is { } refused)
            return refused;

        db.ReportRegimes.Add(ReportRegime.Lay(command.Key, given));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<Refusal?> RefusedAsync(NewRegime given, CancellationToken stop)
    {
        if (given.Refused is { } refused)
            return refused;
        if (RefusedBy(given, await choices.OfAsync(given.OwnerId, stop)) is { } foreign)
            return foreign;

        return (await forms.ListAsync(stop)).All(f => f.Code != given.FormCode) ? new("regime.no-such-form") : null;
    }

    private static Refusal? RefusedBy(NewRegime given, RegimeChoices known)
    {
        if (known.Receivers.All(c => c.Id != given.ToId) || (given.ViaId is { } via && known.Receivers.All(c => c.Id != via)))
            return new("regime.foreign-body");
        if (given.Bodies.Count == 0)
            return known.HasBelow(given.ToId) ? null : new("regime.nobody-below");

        var may = known.Owing.Select(o => o.Id).ToHashSet();
        return given.Bodies.All(may.Contains) ? null : new("regime.foreign-body");
    }
}
