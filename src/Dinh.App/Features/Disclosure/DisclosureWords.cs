using Dinh.App.Web;
using Dinh.App.Web.Tags;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Disclosure;

/// <summary>How states and forms are told on pages.</summary>
internal static class DisclosureWords
{
    public static Sentence NameOf(DueState state) =>
        state switch
        {
            DueState.Waiting => new("Chờ quyết định", "Waits for a decision"),
            DueState.Due => new("Chưa đến hạn", "Not yet due"),
            DueState.Overdue => new("Quá hạn, chưa công khai", "Overdue, not public"),
            DueState.Partly => new("Mới công khai một phần", "Public in part"),
            DueState.Public => new("Đã công khai đúng hạn", "Public in time"),
            DueState.PublicLate => new("Đã công khai, muộn", "Public, late"),
            DueState.Nothing => new("Không phát sinh", "Nothing arose"),
            DueState.Lapsed => new("Bị rút hoặc gỡ sớm", "Withdrawn or down too early"),
            _ => new("Chưa rõ có phát sinh", "Not known whether it arose"),
        };

    public static Sentence NameOf(ConfirmedBy way) =>
        way switch
        {
            ConfirmedBy.Account => new("xác nhận trên bàn làm việc", "on the own desk"),
            ConfirmedBy.Link => new("xác nhận bằng mã trên phiếu, trong thư", "by the code on the sheet or in the message"),
            _ => new("ký trên giấy", "signed on paper"),
        };

    public static StateKind KindOf(DueState state) =>
        state switch
        {
            DueState.Public => StateKind.Done,
            DueState.PublicLate or DueState.Partly or DueState.Unknown => StateKind.Soon,
            DueState.Overdue or DueState.Lapsed => StateKind.Late,
            DueState.Waiting => StateKind.Wait,
            _ => StateKind.Plain,
        };

    public static Sentence NameOfForm(string form, DateOnly day) =>
        DisclosureForms.Find(Discloser.Commune, form, day)?.Name ?? DisclosureForms.Find(Discloser.Agency, form, day)?.Name ?? new(form, form);

    /// <summary>What the law demands of a form: "ít nhất 30 ngày liên tục".</summary>
    public static Sentence TermOf(FormDemand demand) =>
        demand.Permanent ? new("thường xuyên, cập nhật khi có thay đổi", "for good, renewed when it changes")
        : demand.Days is { } days ? new($"ít nhất {days:00} ngày liên tục", $"at least {days} consecutive days")
        : new("theo yêu cầu của luật", "as the law asks");

    public static Sentence ItemName(string? item, string task, DateOnly day) =>
        item is not null && DisclosureItems.Find(item, day) is { } known
            ? known.Name
            : DisclosureTasks.All.FirstOrDefault(t => t.Key == task)?.Name ?? new(task, task);
}
