using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.People;

/// <summary>The addresses of this module.</summary>
public static class MemberLinks
{
    public const string List = "/co-quan";

    public static string Appoint(Id<Body> body) => $"/co-quan/phan-cong?co-quan={body}";

    public static string End(Id<Appointment> appointment) => $"/co-quan/phan-cong/{appointment}/ket-thuc";

    public static string Renew(Id<Appointment> appointment) => $"/co-quan/phan-cong/{appointment}/mat-khau";
}
