using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.EndForm;

/// <param name="On">The last day on which a round may begin with it.</param>
public sealed record EndForm(Id<ReportForm> Form, DateOnly? On);

/// <summary>Lets no further round begin with an edition; reports that are being filled in go on with it.</summary>
public sealed class EndFormHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(EndForm command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var form =
            await access.Owned(db.ReportForms).FirstOrDefaultAsync(f => f.Id == command.Form, stop) ?? throw new NoSuchRecordException($"form {command.Form}");
        if (form.EndedOn is not null)
            return new Refusal("form.already-ended");
        if (command.On is not { } day || day < form.From || day < clock.Today.AddDays(-1))
            return new Refusal("form.end-day-needed");

        form.End(day);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
