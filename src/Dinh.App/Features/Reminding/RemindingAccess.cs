using System.Linq.Expressions;
using Dinh.App.Web;
using Dinh.Domain.Reminding;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Reminding;

/// <summary>Letters and calendar links are their owner's; how the e-mails of a body fare, its administrator sees.</summary>
internal sealed class RemindingAccess : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Reminding", Gate.SignedIn);
        pages.AuthorizePage("/Reminding/WatchLetters/WatchLetters", Gate.BodyAdministrator);
    }
}

internal sealed class LetterVisibility : IVisibility<ReminderLetter>
{
    public Expression<Func<ReminderLetter, bool>> To(Access reader)
    {
        var person = reader.Person;
        return l => l.PersonId == person;
    }
}

internal sealed class CalendarLinkOwnership : IOwnership<CalendarLink>
{
    public Expression<Func<CalendarLink, bool>> Of(Access reader)
    {
        var person = reader.Person;
        return l => l.PersonId == person;
    }
}
