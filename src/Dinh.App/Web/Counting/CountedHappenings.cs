using System.Text.Json;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Web.Counting;

/// <summary>Lines of the journal by their kind: what a module has not made a count of can still be counted, and what modules to come write is counted without them knowing.</summary>
internal sealed class CountedHappenings(DinhDb db) : ICounted
{
    private static readonly string[] Labels = ["Title", "Name", "Content", "Label", "Words"];
    private static readonly string[] Owners = ["OwnerId", "BodyId", "IssuerId", "AskerId"];
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public string Name => "happenings";

    public IReadOnlyCollection<string> Kinds => HappeningKind.Names;

    /// <summary>The journal writes itself: once such things are told of here at all, that a body has none of them means that none happened.</summary>
    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (kinds, end) = (ask.Kinds, EndOf(ask.To));
        return await db.Journal.AnyAsync(e => e.At < end && kinds.Contains(e.Kind), stop) ? ask.Bodies : [];
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var kinds = ask.Kinds.Where(k => HappeningKind.Find(k) is not null).ToList();
        if (kinds.Count == 0)
            return [];

        var lines = await LinesAsync(ask, kinds, stop);
        var owners = await OwnersAsync(lines, stop);
        var bodies = ask.Bodies.ToHashSet();
        return
        [
            .. from line in lines
            let body = BodyOf(line, owners)
            where body is not null && bodies.Contains(body.Value)
            select new CountedRecord(body.Value, $"journal:{line.Id}", LabelOf(line), DateOnly.FromDateTime(line.At + Vietnam)) { Kind = line.Kind },
        ];
    }

    private Task<List<JournalEntry>> LinesAsync(CountedAsk ask, List<string> kinds, CancellationToken stop)
    {
        var (from, to) = (EndOf(ask.From.AddDays(-1)), EndOf(ask.To));
        return db.Journal.AsNoTracking().Where(e => e.At >= from && e.At < to && kinds.Contains(e.Kind)).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(stop);
    }

    private static DateTime EndOf(DateOnly day) => day.AddDays(1).ToDateTime(default, DateTimeKind.Utc) - Vietnam;

    private static Id<Body>? BodyOf(JournalEntry line, Dictionary<Guid, Id<Body>> owners)
    {
        if (HappeningKind.Find(line.Kind)!.Body is not { } name)
            return line.Subject is { } subject && owners.TryGetValue(subject, out var owner) ? owner : null;

        using var told = JsonDocument.Parse(line.Body);
        return told.RootElement.TryGetProperty(name, out var key) && key.TryGetGuid(out var body) ? new Id<Body>(body) : null;
    }

    private static string LabelOf(JournalEntry line)
    {
        using var told = JsonDocument.Parse(line.Body);
        var label = Labels
            .Select(l => told.RootElement.TryGetProperty(l, out var text) ? text.GetString() : null)
            .FirstOrDefault(l => !string.IsNullOrEmpty(l));
        return label ?? line.Kind;
    }

    // One statement for each kind of record, however many happenings there are.
    private async Task<Dictionary<Guid, Id<Body>>> OwnersAsync(List<JournalEntry> lines, CancellationToken stop)
    {
        var owners = new Dictionary<Guid, Id<Body>>();
        var subjects = lines
            .Select(l => (Happening: HappeningKind.Find(l.Kind)!, l.Subject))
            .Where(l => l.Happening is { Body: null, Subject: not null } && l.Subject is not null)
            .ToLookup(l => l.Happening.Subject!, l => l.Subject!.Value);
        foreach (var kind in subjects)
        {
            var find = typeof(CountedHappenings).GetMethod(
                nameof(FindAsync),
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance
            )!;
            await (Task)find.MakeGenericMethod(kind.Key).Invoke(this, [kind.Distinct().ToList(), owners, stop])!;
        }

        return owners;
    }

    private async Task FindAsync<T>(List<Guid> keys, Dictionary<Guid, Id<Body>> owners, CancellationToken stop)
        where T : Entity<T>
    {
        var type = db.Model.FindEntityType(typeof(T));
        if (Owners.FirstOrDefault(o => type?.FindProperty(o)?.ClrType == typeof(Id<Body>)) is not { } owner)
            return;

        var ids = keys.ConvertAll(k => new Id<T>(k));
        var found = await db.Set<T>().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, Owner = EF.Property<Id<Body>>(r, owner) }).ToListAsync(stop);
        foreach (var one in found)
            owners[one.Id.Value] = one.Owner;
    }
}
