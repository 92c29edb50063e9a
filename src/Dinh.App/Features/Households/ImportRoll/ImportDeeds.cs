using System.Security.Cryptography;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ImportRoll;

/// <summary>A sheet is sent.</summary>
public sealed record BeginImport(Id<HouseholdRoll> Roll, byte[] Content, string FileName);

/// <summary>What a person says of columns and rows.</summary>
public sealed record KeepImport(Id<RollImport> Import, Func<SheetWords, SheetWords> Change);

/// <summary>Opens sheets; nothing is written into the roll.</summary>
public sealed class LookThroughImportHandler(DinhDb db, Access access, RollSealsQuery seals, TimeProvider clock)
{
    private const string Workbook = ".xlsx";

    public async Task<(Outcome Outcome, Id<RollImport> Import)> HandleAsync(BeginImport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (roll, closed) = await db.OpenRollAsync(access, command.Roll, stop);
        if (roll is null)
            return (closed!, default);
        var (rows, refusal) = RowsOf(command.Content, command.FileName);
        if (rows is null)
            return (refusal!, default);

        var words = new SheetWords(command.FileName, rows);
        var import = RollImport.Begin(
            Id<RollImport>.New(),
            roll.Id,
            (Convert.ToHexStringLower(SHA256.HashData(command.Content)), seals.Seal(words)),
            (access.Name, clock.GetUtcNow().UtcDateTime)
        );
        db.RollImports.Add(import);
        await db.SaveChangesAsync(stop);
        return (Outcome.Done, import.Id);
    }

    public async Task<Outcome> HandleAsync(KeepImport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await db.AgainOnConflictAsync(async () =>
        {
            var import = await access.Owned(db.RollImports).GetAsync(command.Import, stop);
            if (seals.Open<SheetWords>(import.Sealed) is not { } words)
                return new Refusal("roll-import.gone");
            var outcome = import.Keep(seals.Seal(command.Change(words)));
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
    }

    public async Task<Outcome> DropAsync(Id<RollImport> id, CancellationToken stop)
    {
        var import = await access.Owned(db.RollImports).GetAsync(id, stop);
        var outcome = import.Drop(seals.Seal((seals.Open<SheetWords>(import.Sealed) ?? new("", [])).NameOnly));
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    private static (IReadOnlyList<TableRow>? Rows, Refusal? Refusal) RowsOf(byte[] content, string name)
    {
        var isBook = Path.GetExtension(name).Equals(Workbook, StringComparison.OrdinalIgnoreCase);
        var book = isBook ? TableFile.OpenBook(content, name) : null;
        var text = isBook ? null : TableFile.Open(content, name);
        if ((book?.Refusal ?? text?.Refusal) is { } unread)
            return (null, unread);

        var rows = book is { Leaves: { } leaves } ? RollSheet.Choose(leaves) : RollSheet.Mended(text!.Rows!);
        return rows.Count switch
        {
            0 => (null, new("roll-import.no-rows")),
            > RollSheet.MostRows => (null, new("roll-import.too-many")),
            _ => (rows, null),
        };
    }
}

/// <summary>An import with what would come of it, reckoned against the roll as it stands now.</summary>
public sealed class ReadImportQuery(DinhDb db, Access access, RollSealsQuery seals, ReadRollQuery rolls, TimeProvider clock)
{
    public async Task<ImportView> ReadAsync(Id<RollImport> id, CancellationToken stop)
    {
        var import = await access.Visible(db.RollImports).AsNoTracking().GetAsync(id, stop);
        var village = await db
            .HouseholdRolls.Where(r => r.Id == import.RollId)
            .Join(db.Bodies, r => r.VillageId, b => b.Id, (_, b) => b.Name)
            .SingleAsync(stop);
        var words = seals.Open<SheetWords>(import.Sealed) ?? new SheetWords("", []);
        if (import.State != ImportState.Open || words.Rows.Count == 0)
            return new(import, words, village, null, null);

        var reading = words.Read(clock.Today.Year);
        var known = SheetWords.KnownOf(await rolls.LinesAsync(import.RollId, stop));
        return new(import, words, village, reading, RollMatching.Of(reading.HasNames ? reading.Lines : [], known, words.Choices));
    }
}
