using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.People;

/// <summary>Who appoints: the administrator of a body its people, the administrator of the system the administrators.</summary>
internal sealed class PeopleAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/People", Gate.Appointer);
        pages.AuthorizePage("/People/ListMembers/ListMembers", Gate.BodyAdministrator);
    }
}

/// <summary>Which appointments a reader may end, and whose password renew.</summary>
internal sealed class AppointmentOwnership : IOwnership<Appointment>
{
    public Expression<Func<Appointment, bool>> Of(Access reader)
    {
        var bodies = reader.Administers;
        var system = reader.IsSystemAdministrator;
        return a => bodies.Contains(a.BodyId) || (system && (a.Function == Function.BodyAdministrator || a.Function == Function.SystemAdministrator));
    }
}
