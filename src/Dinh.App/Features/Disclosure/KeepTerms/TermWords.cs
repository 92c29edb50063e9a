using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Disclosure.KeepTerms;

/// <summary>How a local term is told on pages.</summary>
internal static class TermWords
{
    public static Sentence MatterOf(LocalTerm term) =>
        term.Matter is { } matter
            ? new($"{matter.Name.Vi} (nội dung thêm)", $"{matter.Name.En} (added)")
            : DisclosureTasks.All.FirstOrDefault(t => t.Key == term.TaskKey)?.Name ?? new(term.TaskKey, term.TaskKey);

    public static IReadOnlyList<Sentence> DemandsOf(LocalTerm term, DateOnly day)
    {
        List<Sentence> told = [];
        if (term.MatterRhythm is { } rhythm)
            told.Add(NameOf(rhythm));
        if (term.Days is { } days)
            told.Add(
                term.Working
                    ? new($"công khai trong {days:00} ngày làm việc", $"public within {days} working days")
                    : new($"công khai trong {days:00} ngày", $"public within {days} days")
            );
        if (term.PostingDays is { } posting)
            told.Add(new($"niêm yết ít nhất {posting} ngày liên tục", $"on the wall for at least {posting} consecutive days"));
        told.AddRange(
            term.Forms.Select(f => DisclosureWords.NameOfForm(f, day)).Select(n => new Sentence($"thêm hình thức: {n.Vi.ToLowerInvariant()}", $"also: {n.En}"))
        );
        return told;
    }

    public static Sentence NameOf(DisclosureRhythm rhythm) =>
        rhythm switch
        {
            DisclosureRhythm.Quarter => new("hằng quý", "each quarter"),
            DisclosureRhythm.HalfYear => new("6 tháng một lần", "each half-year"),
            _ => new("hằng năm", "each year"),
        };
}
