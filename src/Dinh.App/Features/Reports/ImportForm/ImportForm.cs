using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ImportForm;

/// <param name="Key">Made when the form was tried, so that the same one sent twice is one edition.</param>
/// <param name="Content">What was read from the file.</param>
/// <param name="Owner">The body whose form it becomes.</param>
/// <param name="From">The first day on which a round may begin with it.</param>
public sealed record ImportForm(Id<ReportForm> Key, FormContent Content, Id<Body> Owner, DateOnly From);

/// <summary>What an import did, or would do.</summary>
/// <param name="Edition">The number that the edition gets.</param>
public sealed record FormImport(Refusal? Refusal, int Edition)
{
    /// <summary>The keys of indicators that the edition before did not have.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Those that ask for something else than before.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Keys that mean another sort of figure elsewhere.</summary>
    public IReadOnlyList<string> Clashing { get; init; } = [];
}

/// <summary>Takes a form in as a further edition of its code, or as the first. Nothing is changed that reports have used.</summary>
public sealed class ImportFormHandler(DinhDb db, Access access, TimeProvider clock)
{
    /// <summary>What would come of it; nothing is written.</summary>
    public async Task<FormImport> TryAsync(ImportForm command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");

        var content = command.Content;
        var earlier = await db.ReportForms.AsNoTracking().Where(f => f.Code == content.Code).OrderByDescending(f => f.Edition).FirstOrDefaultAsync(stop);
        var clashing = await ClashesAsync(content, stop);
        var before = earlier?.Content.Indicators.ToDictionary(i => i.Key, StringComparer.Ordinal) ?? [];
        return new(RefusalOf(command, earlier, clashing), (earlier?.Edition ?? 0) + 1)
        {
            Clashing = clashing,
            Added = [.. content.Indicators.Select(i => i.Key).Where(k => earlier is not null && !before.ContainsKey(k))],
            Dropped = [.. before.Keys.Except(content.Indicators.Select(i => i.Key))],
            Changed = [.. content.Indicators.Where(i => before.TryGetValue(i.Key, out var old) && !Same(i, old)).Select(i => i.Key)],
        };
    }

    public async Task<Outcome> HandleAsync(ImportForm command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await db.ReportForms.AnyAsync(f => f.Id == command.Key && f.OwnerId == command.Owner, stop))
            return Outcome.Done;

        var tried = await TryAsync(command, stop);
        if (tried.Refusal is { } refusal)
            return refusal;

        db.ReportForms.Add(ReportForm.Issue(command.Key, command.Content with { Edition = tried.Edition }, command.Owner, command.From));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private Refusal? RefusalOf(ImportForm command, ReportForm? earlier, IReadOnlyList<string> clashing)
    {
        if (command.Content.Refusals().Count > 0)
            return new("form.does-not-hold");
        if (ShippedForms.Find(command.Content.Code) is not null)
            return new("form.code-shipped");
        if (earlier is not null && earlier.OwnerId != command.Owner)
            return new("form.code-taken");
        if (earlier is not null && Written(earlier.Content) == Written(command.Content))
            return new("form.nothing-new");
        if (clashing.Count > 0)
            return new("form.keys-clash");

        return command.From < clock.Today ? new("form.from-past") : null;
    }

    /// <summary>A key is one thing for ever: what has been money cannot become a count in another form.</summary>
    private async Task<IReadOnlyList<string>> ClashesAsync(FormContent content, CancellationToken stop)
    {
        var kept = await db.ReportForms.AsNoTracking().Where(f => f.Code != content.Code).Select(f => f.Content).ToListAsync(stop);
        var known = ShippedForms.All.Concat(kept).SelectMany(f => f.Indicators).ToLookup(i => i.Key);
        return [.. content.Indicators.Where(i => known[i.Key].Any(k => k.Type != i.Type || k.Decimals != i.Decimals)).Select(i => i.Key)];
    }

    private static string Written(FormContent form) => FormJson.Store(form with { Edition = 1 });

    private static bool Same(Indicator one, Indicator other) => one with { Choices = other.Choices } == other && one.Choices.SequenceEqual(other.Choices);
}
