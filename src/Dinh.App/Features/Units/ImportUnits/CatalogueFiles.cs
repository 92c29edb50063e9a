using System.Globalization;
using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;
using Dinh.Law;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>Recognises tables of units and of successors by their columns, and reads them row by row.</summary>
public sealed class CatalogueFiles
{
    private readonly Dictionary<(string Code, DateOnly From), UnitRow> units = [];
    private readonly List<SuccessorRow> successors = [];
    private readonly List<CatalogueFinding> faults = [];

    private delegate void RowReader(CatalogueFiles files, CsvTable table, TableRow row, RowPlace at);

    // The more telling columns come first: every list has a code and a name.
    private static readonly (string[] Columns, RowReader Read)[] Tables =
    [
        (["old_code", "old_name", "old_district", "old_province_code", "divided", "new_code", "new_name", "new_province_code"], ReadSuccessor),
        (["code", "name", "type", "district_code", "district", "province_code", "province", "valid_to"], ReadFormer),
        (["code", "name", "type", "province_code", "valid_from"], ReadCommune),
        (["code", "name", "type", "formed_from", "valid_from"], ReadProvince),
    ];

    public Catalogue Catalogue => new([.. units.Values], successors);

    public IReadOnlyList<CatalogueFinding> Faults => faults;

    public void Add(string name, byte[] content)
    {
        var (table, fault) = CsvTable.Read(name, content);
        if (table is null)
        {
            Refuse(new(name, 0), fault!);
            return;
        }

        if (Array.Find(Tables, t => table.Has(t.Columns)) is not { Columns: not null } known)
        {
            Refuse(new(name, 1), Unknown(table));
            return;
        }

        foreach (var row in table.Rows)
            Read(table, row, known.Read);
    }

    private static Sentence Unknown(CsvTable table)
    {
        var nearest = Tables.MinBy(t => t.Columns.Count(c => !table.Has(c))).Columns;
        var missing = string.Join(", ", nearest.Where(c => !table.Has(c)));
        return new(
            $"Không nhận ra bảng theo tên cột. Bảng gần nhất còn thiếu cột: {missing}.",
            $"The columns are of no known table. The nearest one lacks: {missing}."
        );
    }

    private void Read(CsvTable table, TableRow row, RowReader read)
    {
        var at = new RowPlace(table.Name, row.Line);
        if (row.Cells.Count == table.Columns.Count)
            read(this, table, row, at);
        else
            Refuse(
                at,
                new($"Dòng có {row.Cells.Count} ô, cần {table.Columns.Count}.", $"The row has {row.Cells.Count} cells; {table.Columns.Count} are needed.")
            );
    }

    private static void ReadProvince(CatalogueFiles files, CsvTable table, TableRow row, RowPlace at)
    {
        if (files.Day(table, row, "valid_from", at) is not { } from)
            return;

        files.Add(
            new(at, Code(table, row, "code"), table.Cell(row, "name"), table.Cell(row, "type"), null, from, null)
            {
                FormedFrom = table.Cell(row, "formed_from"),
            }
        );
    }

    private static void ReadCommune(CatalogueFiles files, CsvTable table, TableRow row, RowPlace at)
    {
        if (files.Day(table, row, "valid_from", at) is not { } from)
            return;

        var parent = new UnitKey(Code(table, row, "province_code"), "");
        files.Add(new(at, Code(table, row, "code"), table.Cell(row, "name"), table.Cell(row, "type"), parent, from, null));
    }

    // Such a list tells three units a row; those above repeat from row to row.
    private static void ReadFormer(CatalogueFiles files, CsvTable table, TableRow row, RowPlace at)
    {
        if (files.Day(table, row, "valid_to", at) is not { } last)
            return;

        var top = new UnitKey(Code(table, row, "province_code"), table.Cell(row, "province"));
        var middle = new UnitKey(Code(table, row, "district_code"), table.Cell(row, "district"));
        files.Above(at, top, null, last);
        files.Above(at, middle, top, last);
        files.Add(new(at, Code(table, row, "code"), table.Cell(row, "name"), table.Cell(row, "type"), middle, AdministrativeUnit.BeforeRecords, last));
    }

    private static void ReadSuccessor(CatalogueFiles files, CsvTable table, TableRow row, RowPlace at)
    {
        var next = new UnitKey(Code(table, row, "new_code"), table.Cell(row, "new_name"));
        if (next.Code is null && next.Name.Length == 0)
        {
            files.Refuse(at, new("Dòng không ghi đơn vị mới.", "The row names no new unit."));
            return;
        }

        files.successors.Add(
            new(
                at,
                Code(table, row, "old_code"),
                table.Cell(row, "old_name"),
                table.Cell(row, "old_district"),
                new(Code(table, row, "old_province_code"), table.Cell(row, "old_province")),
                table.Cell(row, "divided") == "1",
                next,
                new(Code(table, row, "new_province_code"), table.Cell(row, "new_province"))
            )
        );
    }

    private static string? Code(CsvTable table, TableRow row, string column) => table.Cell(row, column) is { Length: > 0 } code ? code : null;

    private void Above(RowPlace at, UnitKey unit, UnitKey? parent, DateOnly last)
    {
        if (unit.Code is null || !units.ContainsKey((unit.Code, AdministrativeUnit.BeforeRecords)))
            Add(new(at, unit.Code, unit.Name, UnitName.KindOf(unit.Name), parent, AdministrativeUnit.BeforeRecords, last));
    }

    private void Add(UnitRow row)
    {
        if (row.Name.Length == 0)
            Refuse(row.At, new("Dòng không có tên đơn vị.", "The row has no name."));
        else if (row.Code is { } code && (code.Length > 10 || !code.All(char.IsAsciiDigit)))
            Refuse(row.At, new($"Mã \"{code}\" không phải là số.", $"The code \"{code}\" is not a number."));
        else if (!units.TryAdd((row.Code ?? row.Name, row.From), row))
            Refuse(
                row.At,
                new(
                    $"Mã {row.Code} đã có ở {units[(row.Code ?? row.Name, row.From)].At}.",
                    $"The code {row.Code} stands already at {units[(row.Code ?? row.Name, row.From)].At}."
                )
            );
    }

    private DateOnly? Day(CsvTable table, TableRow row, string column, RowPlace at)
    {
        if (DateOnly.TryParseExact(table.Cell(row, column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        Refuse(
            at,
            new(
                $"Cột {column}: \"{table.Cell(row, column)}\" không phải là ngày dạng 2025-07-01.",
                $"Column {column}: \"{table.Cell(row, column)}\" is not a day such as 2025-07-01."
            )
        );
        return null;
    }

    private void Refuse(RowPlace at, Sentence text) => faults.Add(new(CatalogueFindingKind.Error, at, null, text));
}
