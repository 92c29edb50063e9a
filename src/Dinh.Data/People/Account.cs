using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace Dinh.Data.People;

/// <summary>What a person signs in with. What it may do comes from the person's appointments alone.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Id<Person>? PersonId { get; set; }
}
