using System.Globalization;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Papers;
using Dinh.Law.PaperForm;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>A register of one of the reader's bodies, or of one that ended into it, with the columns that Decree 30 gives it.</summary>
public sealed class RegisterQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int Most = 20_000;

    public async Task<RegisterPage> ReadAsync(RegisterKind register, RegisterAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var kept = RegisterOwner.Of(access);
        var owner = kept.FirstOrDefault(o => asked.Body is null || o.Body == asked.Body) ?? throw new NoSuchRecordException($"register of {asked.Body}");
        var filter = RegisterFilter.Of(asked, owner.Body, owner.LastDay ?? clock.Today);
        var (lines, total) = register == RegisterKind.Outgoing ? await OutgoingAsync(filter, stop) : await IncomingAsync(filter, stop);
        return new(RegisterForm.Of(register), owner, filter, lines, total) { Owners = kept };
    }

    private async Task<(List<RegisterLine>, int)> OutgoingAsync(RegisterFilter filter, CancellationToken stop)
    {
        var entries = access.Visible(db.OutgoingPapers).AsNoTracking().Where(e => e.OwnerId == filter.Body && e.Year == filter.Year);
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            entries = entries.Where(e => e.Folded.Contains(folded));
        if (filter.From is { } from)
            entries = entries.Where(e => e.SignedOn >= from);
        if (filter.To is { } to)
            entries = entries.Where(e => e.SignedOn <= to);

        var ordered = entries.OrderBy(e => e.SignedOn).ThenBy(e => e.Kind).ThenBy(e => e.Number);
        var lines = (await Cut(ordered, filter).ToListAsync(stop)).ConvertAll(RegisterLine.Of);
        return (await ReceiptsAsync(lines, stop), await entries.CountAsync(stop));
    }

    private async Task<(List<RegisterLine>, int)> IncomingAsync(RegisterFilter filter, CancellationToken stop)
    {
        var entries = access.Visible(db.IncomingPapers).AsNoTracking().Where(e => e.OwnerId == filter.Body && e.Year == filter.Year);
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            entries = entries.Where(e => e.Folded.Contains(folded));
        if (filter.From is { } from)
            entries = entries.Where(e => e.ArrivedOn >= from);
        if (filter.To is { } to)
            entries = entries.Where(e => e.ArrivedOn <= to);

        return ((await Cut(entries.OrderBy(e => e.Number), filter).ToListAsync(stop)).ConvertAll(RegisterLine.Of), await entries.CountAsync(stop));
    }

    /// <summary>Ký nhận: how many of the desks that a paper was sent to have received it.</summary>
    private async Task<List<RegisterLine>> ReceiptsAsync(List<RegisterLine> lines, CancellationToken stop)
    {
        var papers = lines.ConvertAll(l => l.Link);
        var keys = papers.Where(p => p.StartsWith($"{PaperLinks.List}/", StringComparison.Ordinal)).Select(p => p.Split('/')[^1]);
        List<Domain.Common.Id<Paper>> ids = [.. keys.Where(k => Guid.TryParse(k, out _)).Select(k => new Domain.Common.Id<Paper>(Guid.Parse(k)))];
        var sent = await db
            .IncomingPapers.Where(i => i.PaperId != null && ids.Contains(i.PaperId.Value))
            .GroupBy(i => i.PaperId!.Value)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Received = g.Count(i => i.Number != null),
            })
            .ToDictionaryAsync(g => PaperLinks.Paper(g.Key), stop);
        return lines.ConvertAll(l => sent.TryGetValue(l.Link, out var s) ? With(l, $"{s.Received}/{s.All}") : l);
    }

    private static RegisterLine With(RegisterLine line, string receipt) =>
        line with
        {
            Values = new Dictionary<string, Writing.Xlsx.RegisterValue>(line.Values) { ["receipt"] = Writing.Xlsx.RegisterValue.Of(receipt) },
        };

    private static IQueryable<T> Cut<T>(IQueryable<T> ordered, RegisterFilter filter) =>
        filter.IsWhole ? ordered.Take(Most) : ordered.Skip((filter.Number - 1) * RegisterFilter.Size).Take(RegisterFilter.Size);

    /// <summary>The query part of an address that asks for the same lines.</summary>
    internal static string Same(RegisterFilter filter, string? more = null)
    {
        var parts = new List<string> { $"co-quan={filter.Body}", $"nam={filter.Year.ToString(CultureInfo.InvariantCulture)}" };
        if (filter.Kind is { } kind)
            parts.Add($"loai={Uri.EscapeDataString(kind)}");
        if (filter.Text.Length > 0)
            parts.Add($"tim={Uri.EscapeDataString(filter.Text)}");
        if (filter.From is { } from)
            parts.Add($"tu={from:yyyy-MM-dd}");
        if (filter.To is { } to)
            parts.Add($"den={to:yyyy-MM-dd}");
        if (more is not null)
            parts.Add(more);
        return "?" + string.Join('&', parts);
    }
}
