using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class DutyLinks
{
    public const string Desk = "/ban-lam-viec";

    public const string Board = "/viec";

    public const string Events = "/su-kien";

    public const string BeginBy = "/su-kien/ghi";

    public const string Many = "/viec/hang-loat";

    public const string Csv = "/viec/xuat.csv";

    public const string Calendar = "/viec/lich.ics";

    public static string DeskOf(Id<Body> body) => $"{Desk}?co-quan={body}";

    public static string CalendarOf(Id<Body> body) => $"{Calendar}?co-quan={body}";

    public static string Duty(Id<Duty> duty) => $"{Board}/{duty}";

    public static string Answer(Id<Duty> duty, PartKey part) => $"{Board}/{duty}/tra-loi?phan={PartKeys.Write(part)}";

    public static string Below(Id<Duty> duty) => $"{Board}/{duty}/viec-con";

    public static string CommentFile(Id<Comment> comment) => $"/trao-doi/{comment}/tep";

    public static string File(Id<Evidence> evidence) => $"/bang-chung/{evidence}/tep";

    /// <summary>All duties of one source, such as a plan.</summary>
    public static string OfSource(DutySource source) => $"{Board}?nguon={Uri.EscapeDataString(source.Ref)}&tinh-trang=tat-ca";
}
