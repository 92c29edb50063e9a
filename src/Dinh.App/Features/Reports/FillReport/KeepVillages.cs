using Dinh.App.Features.Reports.Cells;
using Dinh.Data;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>Keeps with a filing the names of the villages by which its figures are told: those of the tree, those typed, and whatever holds a figure.</summary>
public sealed class KeepVillagesHandler(DinhDb db)
{
    internal async Task HandleAsync(FillingWork work, IReadOnlyList<string>? typed, CancellationToken stop)
    {
        var head = work.Head;
        if (!head.Content.AsksVillages || (typed is null && work.Saved.Written.Count == 0))
            return;

        var names = VillageSlots
            .Of([.. head.KnownVillages, .. typed ?? head.TypedVillages, .. head.TypedVillages.Where(work.HoldsFigureOf)])
            .Select(s => s.Label.Vi)
            .ToList();
        if (names.SequenceEqual(head.NamedVillages))
            return;

        var filing = await db.Filings.SingleAsync(f => f.Row == head.Filing, stop);
        filing.NameVillages(names);
        if (typed is not null)
            work.Saved.Written.Add(new("~villages", string.Join("; ", head.NamedVillages), string.Join("; ", names)));
    }
}
