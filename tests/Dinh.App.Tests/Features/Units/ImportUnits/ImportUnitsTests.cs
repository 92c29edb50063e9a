using System.Text;
using Dinh.App.Features.Units.ImportUnits;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Units.ImportUnits;

public sealed class ImportUnitsTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public static TheoryData<string, byte[]> Forms =>
        new()
        {
            { "with a byte order mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SmallLists.Provinces)] },
            { "in UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(SmallLists.Provinces)] },
            { "in UTF-16 from the other end", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(SmallLists.Provinces)] },
            { "with Windows line ends", Encoding.UTF8.GetBytes(SmallLists.Provinces.ReplaceLineEndings("\r\n")) },
            { "with decomposed letters", Encoding.UTF8.GetBytes(SmallLists.Provinces.Normalize(NormalizationForm.FormD)) },
            { "with all cells quoted", Encoding.UTF8.GetBytes(Quoted(SmallLists.Provinces)) },
        };

    public static TheoryData<string, byte[], string> Faults =>
        new()
        {
            { "empty", [], "tệp trống" },
            { "old code page", [0x63, 0x6F, 0xE9, 0x2C, 0xFF], "UTF-8" },
            { "picture", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], "UTF-8" },
            { "other columns", "a,b\n1,2\n"u8.ToArray(), "thiếu cột: " },
            { "open quotation mark", Encoding.UTF8.GetBytes(SmallLists.Provinces + "99,\"Tỉnh"), "dấu ngoặc kép" },
            { "cells missing", Encoding.UTF8.GetBytes(SmallLists.Provinces + "99,Tỉnh X\n"), "2 ô, cần 9" },
            { "no day", Encoding.UTF8.GetBytes(SmallLists.Provinces + "99,Tỉnh X,Tỉnh,1,1,1,1,,1/7/2025\n"), "2025-07-01" },
            { "no name", Encoding.UTF8.GetBytes(SmallLists.Provinces + "99,,Tỉnh,1,1,1,1,,2025-07-01\n"), "không có tên" },
            { "code of letters", Encoding.UTF8.GetBytes(SmallLists.Provinces + "=1+1,Tỉnh X,Tỉnh,1,1,1,1,,2025-07-01\n"), "không phải là số" },
            { "same code twice", Encoding.UTF8.GetBytes(SmallLists.Provinces + "22,Tỉnh X,Tỉnh,1,1,1,1,,2025-07-01\n"), "đã có ở list.csv:2" },
            { "parent unknown", Encoding.UTF8.GetBytes(SmallLists.Communes), "chưa có đơn vị cấp trên" },
        };

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_list_is_understood_however_it_was_saved(string form, byte[] content)
    {
        var report = await Import([(form, content)]);

        Assert.Empty(report.Findings);
        Assert.Equal(
            ["Thành phố Hồ Chí Minh", "Tỉnh Quảng Ninh", "Việt Nam"],
            await commune.Read(db => db.Units.OrderBy(u => u.Name).Select(u => u.Name).ToListAsync())
        );
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_named_with_its_line_and_nothing_is_written(string fault, byte[] content, string sentence)
    {
        var report = await Import([("list.csv", content)]);

        Assert.True(
            report.Errors.Any(e => e.Text.Vi.Contains(sentence, StringComparison.Ordinal)),
            $"{fault}: {string.Join("; ", report.Findings.Select(f => f.Text.Vi))}"
        );
        Assert.False(report.Written);
        Assert.Equal(0, await commune.Read(db => db.Units.CountAsync()));
    }

    [Fact]
    public async Task The_line_named_is_that_of_the_file_even_after_a_cell_of_several_lines()
    {
        var text = SmallLists.Provinces.Replace("không sáp nhập", "\"không\nsáp nhập\"", StringComparison.Ordinal) + "99,,Tỉnh,1,1,1,1,,2025-07-01\n";

        var report = await Import([("list.csv", Encoding.UTF8.GetBytes(text))]);

        Assert.Equal(5, report.Errors.Single().At.Line);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        var dry = await commune.Do(
            (ImportUnitsHandler import) => import.HandleAsync(new(SmallLists.WithGaps(), true, new Dictionary<string, string>()), null, default)
        );
        Assert.Equal(0, await commune.Read(db => db.Units.CountAsync()));
        Assert.Equal(0, await commune.Read(db => db.Journal.CountAsync()));

        var real = await Import(SmallLists.WithGaps());

        Assert.Equal((dry.AddedUnits, dry.AddedChanges, dry.WaitingRows), (real.AddedUnits, real.AddedChanges, real.WaitingRows));
        Assert.Equal(real.AddedUnits, await commune.Read(db => db.Units.CountAsync()));
        Assert.Equal("UnitsImported", await commune.Read(db => db.Journal.Select(j => j.Kind).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_stops_an_import_half_way_leaves_nothing_behind()
    {
        using var stopping = new CancellationTokenSource();
        var bar = new StoppingBar(stopping);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            commune.Do((ImportUnitsHandler import) => import.HandleAsync(new(ManyCommunes(), false, new Dictionary<string, string>()), bar, stopping.Token))
        );

        Assert.True(bar.Reported);
        Assert.Equal(0, await commune.Read(db => db.Units.CountAsync()));
    }

    [Fact]
    public async Task A_code_used_again_names_two_units_and_a_divided_one_has_two_successors()
    {
        await Import(SmallLists.WithGaps());

        var reused = await commune.Read(db => db.Units.Where(u => u.Code == "26848").OrderBy(u => u.ValidFrom).Select(u => u.Name).ToListAsync());
        var former = await commune.Read(db => db.Units.SingleAsync(u => u.Name == "Phường Phước Long B"));
        var changes = await commune.Read(db => db.UnitChanges.Where(c => c.FromId == former.Id).ToListAsync());

        Assert.Equal(["Phường Phước Long B", "Phường Phước Long"], reused);
        Assert.Equal(2, changes.Count);
        Assert.All(changes, c => Assert.True(c.Divided));
    }

    private Task<ImportReport> Import(IReadOnlyList<(string Name, byte[] Content)> files) =>
        commune.Do((ImportUnitsHandler import) => import.HandleAsync(new(files, false, new Dictionary<string, string>()), null, default));

    private static string Quoted(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Select(l => l.Contains('"', StringComparison.Ordinal) || l.Length == 0 ? l : string.Join(',', l.Split(',').Select(c => $"\"{c}\"")))
        );

    private static IReadOnlyList<(string Name, byte[] Content)> ManyCommunes()
    {
        var communes = new StringBuilder("code,name,type,province_code,valid_from\n");
        for (var code = 30000; code < 35000; code++)
            communes.Append($"{code},Xã Số {code},Xã,22,2025-07-01\n");
        return [("provinces.csv", Encoding.UTF8.GetBytes(SmallLists.Provinces)), ("communes.csv", Encoding.UTF8.GetBytes(communes.ToString()))];
    }

    private sealed class StoppingBar(CancellationTokenSource stopping) : IProgress<ImportProgress>
    {
        public bool Reported { get; private set; }

        public void Report(ImportProgress value)
        {
            Reported = true;
            stopping.Cancel();
        }
    }
}
