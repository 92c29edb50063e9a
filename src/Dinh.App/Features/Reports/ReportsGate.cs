using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.Reports;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Reports;

/// <summary>Officers enter.</summary>
internal sealed class ReportsGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages) => pages.AuthorizeFolder("/Reports", Gate.Officer);
}

/// <summary>A report is filled in by the body that owes it, and seen besides by the focal body and the receiver.</summary>
internal sealed class ReportRecords() : BodyRecords<Report>(r => r.BodyId)
{
    public override Expression<Func<Report, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return r => bodies.Contains(r.BodyId) || bodies.Contains(r.ToId) || (r.ViaId != null && bodies.Contains(r.ViaId.Value));
    }
}

/// <summary>A round is locked by its receiver, and seen whole by the focal body too.</summary>
internal sealed class RoundRecords() : BodyRecords<ReportRound>(r => r.ToId)
{
    public override Expression<Func<ReportRound, bool>> To(Access reader)
    {
        var bodies = reader.Reads;
        return r => bodies.Contains(r.ToId) || (r.ViaId != null && bodies.Contains(r.ViaId.Value));
    }
}

/// <summary>A regime is changed and ended by the body that laid it down or by its receiver; what is asked of bodies is no secret among officers.</summary>
internal sealed class RegimeRecords() : BodyRecords<ReportRegime>(r => r.OwnerId, r => r.ToId)
{
    public override Expression<Func<ReportRegime, bool>> To(Access reader) => _ => true;
}

/// <summary>What forms ask is no secret among officers.</summary>
internal sealed class FormVisibility : IVisibility<ReportForm>
{
    public Expression<Func<ReportForm, bool>> To(Access reader) => _ => true;
}

/// <summary>A form is ended by the body that made it; those that come with the programme are nobody's.</summary>
internal sealed class FormOwnership : IOwnership<ReportForm>
{
    public Expression<Func<ReportForm, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return f => f.OwnerId != null && bodies.Contains(f.OwnerId.Value);
    }
}
