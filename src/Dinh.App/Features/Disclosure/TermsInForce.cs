using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure;

/// <summary>The local terms that have not ended, and what follows from them.</summary>
internal static class TermsInForce
{
    /// <param name="tasks">Of these tasks alone; null for all.</param>
    public static Task<List<LocalTerm>> TermsAsync(this DinhDb db, IReadOnlyCollection<string>? tasks, CancellationToken stop)
    {
        var open = db.LocalTerms.AsNoTracking().Where(t => t.EndedOn == null);
        return (tasks is null ? open : open.Where(t => tasks.Contains(t.TaskKey))).OrderBy(t => t.Id).ToListAsync(stop);
    }

    /// <summary>The forms that law and place demand of a publication.</summary>
    public static async Task<IReadOnlyList<FormDemand>> DemandsAsync(this DinhDb db, Publication publication, DateOnly today, CancellationToken stop) =>
        await db.DemandsAsync(publication.TaskKey, publication.UnitPath, publication.PublishedOn ?? today, stop);

    public static async Task<IReadOnlyList<FormDemand>> DemandsAsync(this DinhDb db, string task, string path, DateOnly day, CancellationToken stop) =>
        DisclosureTasks.Find(task, day) is { } known ? LocalTerms.DemandsFor(await db.TermsAsync([task], stop), known, path, day) : [];

    /// <summary>By when something must be public, by the law and the terms.</summary>
    public static DisclosureDay DayOf(this DueDisclosure due, IReadOnlyList<LocalTerm> terms, DateOnly? happened, DateOnly day)
    {
        var task = terms.MatterOf(due) ?? DisclosureTasks.All.First(t => t.Key == due.TaskKey);
        var local = terms.MatterTermOf(due)?.Day ?? LocalTerms.DayFor(terms, due.TaskKey, due.UnitPath, day);
        return DisclosureTasks.DueOf(task, DisclosurePeriod.Read(due.PeriodKey.Split(MatterMark)[0]), happened, local);
    }

    /// <summary>What stands between the period and the key of the term that added the matter.</summary>
    public const char MatterMark = '~';

    /// <summary>The period of a further matter.</summary>
    public static string MatterPeriod(this LocalTerm term, DisclosurePeriod period) => $"{period.Key}{MatterMark}{term.Id}";

    private static DisclosureTask? MatterOf(this IReadOnlyList<LocalTerm> terms, DueDisclosure due) => terms.MatterTermOf(due)?.Matter;

    private static LocalTerm? MatterTermOf(this IReadOnlyList<LocalTerm> terms, DueDisclosure due) =>
        due.PeriodKey.Split(MatterMark) is [_, var key] ? terms.FirstOrDefault(t => $"{t.Id}" == key) : null;
}
