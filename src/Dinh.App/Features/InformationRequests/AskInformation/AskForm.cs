using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Law.Informing;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>What the forms for a request bring, the public one and the one at the counter.</summary>
public sealed class AskForm
{
    public string? Ticket { get; set; }

    [StringLength(InformationRequest.LongestContent)]
    public string? Content { get; set; }

    [StringLength(InformationRequest.LongestReason)]
    public string? Purpose { get; set; }

    [StringLength(40)]
    public string? Topic { get; set; }

    public Provision Provision { get; set; }

    [StringLength(Asker.LongestName)]
    public string? Name { get; set; }

    [StringLength(Asker.LongestAddress)]
    public string? Address { get; set; }

    [StringLength(20)]
    public string? Identity { get; set; }

    [StringLength(25)]
    public string? Phone { get; set; }

    [StringLength(254)]
    public string? Email { get; set; }

    public Asker AskerWith(string code) => new(Typed.Clean(Name), Typed.Clean(Address), Typed.Clean(Identity), Typed.Clean(Phone), Typed.Clean(Email), code);
}
