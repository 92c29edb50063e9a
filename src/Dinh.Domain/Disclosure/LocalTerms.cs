using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <summary>Which of the local terms hold, and what they add to the law.</summary>
public static class LocalTerms
{
    /// <summary>The days of the nearest unit above, the youngest of these; null where none were laid down.</summary>
    public static LocalDay? DayFor(IEnumerable<LocalTerm> terms, string task, string path, DateOnly day) =>
        For(terms, task, path, day).LastOrDefault(t => t.Days is not null)?.Day;

    /// <summary>What the law demands of the forms, and what the place demands beyond it.</summary>
    public static IReadOnlyList<FormDemand> DemandsFor(IEnumerable<LocalTerm> terms, DisclosureTask task, string path, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(task);
        var demands = task.DemandsOn(day).ToList();
        foreach (var term in For(terms, task.Key, path, day))
            Add(demands, term);
        return demands;
    }

    /// <summary>The matters that the place adds to the law's list for such a discloser.</summary>
    public static IEnumerable<LocalTerm> MattersFor(IEnumerable<LocalTerm> terms, Discloser discloser, string path, DateOnly day) =>
        terms.Where(t => t.IsMatter && t.HoldsFor(path, day) && t.Matter?.Discloser == discloser);

    // From the top down, the older first: the nearest word is the last.
    private static IEnumerable<LocalTerm> For(IEnumerable<LocalTerm> terms, string task, string path, DateOnly day) =>
        terms.Where(t => !t.IsMatter && t.TaskKey == task && t.HoldsFor(path, day)).OrderBy(t => t.UnitPath.Length).ThenBy(t => t.From);

    private static void Add(List<FormDemand> demands, LocalTerm term)
    {
        var ground = new Citation(term.Ground);
        var posting = demands.FindIndex(d => d is { Form: DisclosureForm.Posting, Permanent: false });
        if (term.PostingDays is { } days && posting >= 0 && days > (demands[posting].Days ?? 0))
            demands[posting] = demands[posting] with { Days = days, Basis = ground };
        demands.AddRange(term.Forms.Where(f => !demands.Exists(d => d.Form == f)).Select(f => new FormDemand(f, ground, Confidence.Text)));
    }
}
