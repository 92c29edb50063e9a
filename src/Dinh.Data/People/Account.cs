using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace Dinh.Data.People;

/// <summary>What a person signs in with. What it may do comes from the person's appointments alone.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Id<Person>? PersonId { get; set; }

    /// <summary>Somebody else chose its password: nothing else can be done before its owner has chosen one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Nobody can sign in with it any more, and who is signed in is no longer.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Its owner wants no reminders by e-mail; what was escalated still comes.</summary>
    public bool IsMailOff { get; set; }

    /// <summary>When it was last signed in with, in UTC; null when never.</summary>
    public DateTime? SignedInAt { get; set; }
}
