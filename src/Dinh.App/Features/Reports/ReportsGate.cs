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

/// <summary>A report is seen by the body that owes it, by the focal body and by the receiver.</summary>
internal sealed class ReportVisibility : IVisibility<Report>
{
    public Expression<Func<Report, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.BodyId) || bodies.Contains(r.ToId) || (r.ViaId != null && bodies.Contains(r.ViaId.Value));
    }
}

/// <summary>A report is filled in by the body that owes it.</summary>
internal sealed class ReportOwnership : IOwnership<Report>
{
    public Expression<Func<Report, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.BodyId);
    }
}

/// <summary>A round is seen whole by its receiver and by the focal body.</summary>
internal sealed class RoundVisibility : IVisibility<ReportRound>
{
    public Expression<Func<ReportRound, bool>> To(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.ToId) || (r.ViaId != null && bodies.Contains(r.ViaId.Value));
    }
}

/// <summary>A round is locked by its receiver.</summary>
internal sealed class RoundOwnership : IOwnership<ReportRound>
{
    public Expression<Func<ReportRound, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.ToId);
    }
}

/// <summary>A regime is changed and ended by the body that laid it down or by its receiver.</summary>
internal sealed class RegimeOwnership : IOwnership<ReportRegime>
{
    public Expression<Func<ReportRegime, bool>> Of(Access reader)
    {
        var bodies = reader.Bodies;
        return r => bodies.Contains(r.OwnerId) || bodies.Contains(r.ToId);
    }
}

/// <summary>What is asked of bodies is no secret among officers.</summary>
internal sealed class RegimeVisibility : IVisibility<ReportRegime>
{
    public Expression<Func<ReportRegime, bool>> To(Access reader) => _ => true;
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
