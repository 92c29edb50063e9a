using Dinh.App.Features.Households.ReadRoll;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Rolls;

namespace Dinh.App.Features.Households.ImportRoll;

/// <summary>What a person wrote into a row in the place of what stood there.</summary>
public sealed record MendedRow(string Name, string Born, string Phone, string Address);

/// <summary>A sheet with what a person made of it; all of it is sealed.</summary>
/// <param name="File">Its name.</param>
public sealed record SheetWords(string File, IReadOnlyList<TableRow> Rows)
{
    public IReadOnlyDictionary<int, RollColumn> Columns { get; init; } = new Dictionary<int, RollColumn>();

    public IReadOnlyDictionary<int, RowChoice> Choices { get; init; } = new Dictionary<int, RowChoice>();

    public IReadOnlyDictionary<int, MendedRow> Mended { get; init; } = new Dictionary<int, MendedRow>();

    /// <summary>What remains when it was taken or put aside.</summary>
    public SheetWords NameOnly => new(File, []);

    public RollReading Read(int thisYear)
    {
        var reading = RollSheet.Read(Rows, thisYear, Columns);
        return reading with { Lines = [.. reading.Lines.Select(l => Mended.TryGetValue(l.Line, out var mended) ? Of(l, mended, thisYear) : l)] };
    }

    private static RollLine Of(RollLine line, MendedRow mended, int thisYear)
    {
        var (name, born, phone) = (RollValues.Name(mended.Name), RollValues.Born(mended.Born, thisYear), RollValues.Phone(mended.Phone));
        List<RollFault> faults = [.. RollValues.NameFault(name) is { } nameless ? [nameless] : Array.Empty<RollFault>()];
        if (born is null)
            faults.Add(new("roll.born-unread", new("Ngày sinh: hãy ghi 12/03/1975 hoặc 1975.", "Born: write 12/03/1975 or 1975."), true));
        if (phone is null)
            faults.Add(new("roll.phone-unread", new("Số điện thoại: hãy ghi lại, hoặc để trống.", "Telephone: write it anew, or leave it empty."), true));
        return line with
        {
            Name = name,
            Born = born ?? mended.Born,
            Phone = phone ?? mended.Phone,
            Address = OwnHouseholds.Short(mended.Address, RollValues.LongestAddress),
            Faults = faults,
        };
    }

    /// <summary>What the roll has, as a sheet is held against it.</summary>
    public static IReadOnlyList<KnownHousehold> KnownOf(IEnumerable<HouseholdLine> lines) =>
        [
            .. lines
                .Where(l => l.Household.IsListed)
                .Select(l => new KnownHousehold(
                    l.Household.Id.Value,
                    l.Household.Number,
                    l.Name,
                    l.Representative?.Born ?? "",
                    l.Representative?.Phone ?? "",
                    l.Facts.Address
                )),
        ];
}

/// <summary>An import as it is looked through.</summary>
/// <param name="Reading">Null for one that was taken or put aside: its rows are forgotten.</param>
public sealed record ImportView(RollImport Import, SheetWords Words, string Village, RollReading? Reading, RollMatching? Matching);
