using Dinh.Law.Time;

namespace Dinh.Law.Disclosing;

/// <summary>Says why something must be public by its day.</summary>
internal static class DueReason
{
    public static Sentence Of(DisclosureTask task, DisclosurePeriod? period, DateOnly? start, (int Days, bool Working) term, LocalDay? local)
    {
        var place = local is null ? new Sentence($"theo {task.Basis}", $"under {task.Basis}") : new Sentence($"theo {local.Ground}", $"under {local.Ground}");
        return task.Due.Kind switch
        {
            DisclosureDueKind.DayOfYear when local is null => new(
                $"Chậm nhất ngày {task.Due.Day![3..]}/{task.Due.Day[..2]} hằng năm, {place.Vi}.",
                $"By {task.Due.Day} of each year, {place.En}."
            ),
            DisclosureDueKind.AfterPeriod or DisclosureDueKind.DayOfYear => new(
                $"Chậm nhất {Term(term).Vi} kể từ ngày kết thúc {period?.Name.Vi ?? "kỳ"} ({WindowText.Day(start!.Value)}), {place.Vi}.",
                $"Within {Term(term).En} after the end of {period?.Name.En ?? "the period"} ({start:yyyy-MM-dd}), {place.En}."
            ),
            _ when task.Rhythm == DisclosureRhythm.Standing && start is { } begun => new(
                $"Phải niêm yết thường xuyên và cập nhật khi có thay đổi, {place.Vi}; {Term(term).Vi} kể từ ngày mở danh mục hoặc ngày thay đổi ({WindowText.Day(begun)}).",
                $"It stands for good and is renewed when it changes, {place.En}; {Term(term).En} after the list was opened or the change ({begun:yyyy-MM-dd})."
            ),
            _ => AfterEvent(task, start, term, place),
        };
    }

    private static Sentence AfterEvent(DisclosureTask task, DateOnly? start, (int Days, bool Working) term, Sentence place)
    {
        var what = task.Due.Event ?? new("có quyết định, văn bản của cấp có thẩm quyền", "the decision or document of the competent body");
        return start is { } day
            ? new(
                $"Chậm nhất {Term(term).Vi} kể từ ngày {what.Vi} ({WindowText.Day(day)}), {place.Vi}.",
                $"Within {Term(term).En} of the day of {what.En} ({day:yyyy-MM-dd}), {place.En}."
            )
            : new($"Chậm nhất {Term(term).Vi} kể từ ngày {what.Vi}, {place.Vi}.", $"Within {Term(term).En} of the day of {what.En}, {place.En}.");
    }

    private static Sentence Term((int Days, bool Working) term) =>
        term.Working ? new($"{term.Days:00} ngày làm việc", $"{term.Days} working days") : new($"{term.Days:00} ngày", $"{term.Days} days");
}
