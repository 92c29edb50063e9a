using Dinh.App.Features.Leading.ReadLeader;
using Dinh.App.Features.Reminding.WriteLetters;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.Leading.UrgeBody;

/// <summary>A body that is late, with how many of its people a call would reach.</summary>
/// <param name="MayAppoint">Whether the reader appoints people there.</param>
public sealed record UrgeSheet(Charge Charge, LateBody Body, int People, bool MayAppoint);

public sealed class UrgeSheetQuery(ChargeQuery charges, LateQuery late, MorningQuery morning, Access access)
{
    public async Task<UrgeSheet> ReadAsync(Id<Body> from, Id<Body> body, CancellationToken stop)
    {
        var charge = await charges.OfApproverAsync(from, stop);
        var found = await late.FindAsync(charge, body, stop) ?? throw new NoSuchRecordException($"body {body} in charge of {from}");
        var readers = await morning.ReadersAsync(charge.Today, stop, [body]);
        var people = readers.At[body].Select(r => r.Person).Distinct().Count();
        return new(charge, found, people, access.MayAdminister(body) || access.IsSystemAdministrator);
    }
}
