using System.IO.Compression;
using System.Text;
using Dinh.Reading.Files;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Screening;
using Xunit;

namespace Dinh.Reading.Tests.Screening;

/// <summary>What was chosen is gone after a cleaning, and what readers see is as it was but for the masks.</summary>
public sealed class CleaningTests(ITestOutputHelper output)
{
    [Fact]
    public void Whatever_is_chosen_is_not_found_again()
    {
        var (chosen, left) = (0, new List<string>());
        foreach (var (place, datum) in Planted())
        {
            var file = place.Plant(datum.Text);
            var findings = FileScreening.Screen(file, place.File).Findings.Where(f => f.Cleanable).ToList();

            var cleaned = FileCleaning.Clean(file, place.File, [.. findings.Select(f => f.Key)]);
            var again = Screened(cleaned.Bytes!, place);

            chosen += findings.Count;
            left.AddRange(
                again
                    .Where(f => findings.Exists(c => c.Key == f.Key) || (f.Kind == datum.Kind && f.Cleanable))
                    .Select(f => $"{place}: {f.Kind} {f.Place} {f.Quote}")
            );
        }

        output.WriteLine($"{chosen} findings cleaned");
        Assert.True(chosen > 0);
        Assert.Empty(left);
    }

    [Fact]
    public void Each_finding_can_be_taken_out_by_itself()
    {
        var left = new List<string>();
        foreach (var (place, datum) in Planted().Where((_, n) => n % 3 == 0))
        {
            var file = place.Plant(datum.Text);
            foreach (var finding in FileScreening.Screen(file, place.File).Findings.Where(f => f.Cleanable))
            {
                var cleaned = FileCleaning.Clean(file, place.File, [finding.Key]);
                Assert.NotEmpty(cleaned.Removed);
                left.AddRange(Screened(cleaned.Bytes!, place).Where(f => f.Key == finding.Key).Select(f => $"{place}: {f.Kind} {f.Place} {f.Quote}"));
            }
        }

        Assert.Empty(left);
    }

    [Fact]
    public async Task What_readers_see_stays_but_for_the_masks()
    {
        var changed = new List<string>();
        foreach (var (place, datum) in Planted().Where((p, n) => n % 2 == 0 && p.Place.Ending is ".docx" or ".xlsx" or ".pdf" or ".txt"))
        {
            var file = place.Plant(datum.Text);
            var keys = FileScreening
                .Screen(file, place.File)
                .Findings.Where(f => f.Kind.StartsWith("hidden.", StringComparison.Ordinal) && f.Kind is not "hidden.invisible-text")
                .Select(f => f.Key);
            var before = await SeenAsync(file, place);
            var after = await SeenAsync(FileCleaning.Clean(file, place.File, [.. keys]).Bytes!, place);
            if (before != after)
                changed.Add($"{place}: {before} -> {after}");
        }

        Assert.Empty(changed.Where(c => !HidesSeenWords(c)));
    }

    [Fact]
    public async Task A_mask_covers_the_datum_and_nothing_else()
    {
        foreach (var datum in new People(5).Plain())
        {
            var file = WordPlaces.Doc(WordPlaces.P("Trước") + WordPlaces.P($"Kính gửi: {datum.Text} để biết.") + WordPlaces.P("Sau")).ToBytes();
            var keys = FileScreening.Screen(file, "a.docx").Findings.Where(f => f.Kind == datum.Kind).Select(f => f.Key).ToList();

            var text = await TextAsync(FileCleaning.Clean(file, "a.docx", keys).Bytes!, "a.docx");

            Assert.NotEmpty(keys);
            Assert.Contains('*', text);
            Assert.StartsWith("Trước", text, StringComparison.Ordinal);
            Assert.Contains("Kính gửi: ", text, StringComparison.Ordinal);
            Assert.EndsWith("Sau", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_that_tells_is_told_and_mended()
    {
        const string Name = "DS_001099012345_ho.txt";
        var file = "Thông báo"u8.ToArray();
        var finding = Assert.Single(FileScreening.Screen(file, Name).Findings);

        var cleaned = FileCleaning.Clean(file, Name, [finding.Key]);

        Assert.Equal("tên tệp", finding.Place.Vi);
        Assert.Equal("DS_xxxxxxxxxxxx_ho.txt", cleaned.FileName);
        Assert.Equal(file, cleaned.Bytes);
    }

    [Fact]
    public void A_picture_loses_its_place_and_keeps_its_points_and_its_turn()
    {
        var picture = PicturePlaces.Jpeg(PicturePlaces.Located());
        var findings = FileScreening.Screen(picture, "a.jpg").Findings;

        var cleaned = FileCleaning.Clean(picture, "a.jpg", [.. findings.Select(f => f.Key)]).Bytes!;

        Assert.Contains(findings, f => f.Kind == "hidden.location");
        Assert.Empty(FileScreening.Screen(cleaned, "a.jpg").Findings);
        Assert.True(cleaned.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) > 0);
        Assert.Equal(PicturePlaces.Jpeg([])[^21..], cleaned[^21..]);
    }

    [Fact]
    public void A_file_from_which_nothing_is_taken_is_the_same_to_the_byte()
    {
        foreach (var (place, datum) in Planted().Where((_, n) => n % 5 == 0))
        {
            var file = place.Plant(datum.Text);
            Assert.Equal(file, FileCleaning.Clean(file, place.File, []).Bytes);
        }
    }

    private static IEnumerable<(HidingPlace Place, Datum Datum)> Planted() =>
        RecallTests.Places.SelectMany(
            (place, n) =>
            {
                var data = RecallTests.Data(place).ToList();
                return ((int[])[n, n + 7, n + 17]).Select(i => (place, data[i % data.Count]));
            }
        );

    private static IReadOnlyList<Finding> Screened(byte[] file, HidingPlace place)
    {
        var again = FileScreening.Screen(file, place.File);
        Assert.True(again.Refusal is null, $"{place}: {again.Refusal}");
        return again.Findings;
    }

    // The house's reader reads what stands in a field's code, under a picture or on a layer as well: there the words go, as they should.
    private static bool HidesSeenWords(string change) =>
        ((string[])["pdf: chữ dưới", "pdf: lớp", "pdf: bản lưu", "pdf: chữ ngoài", "xlsx: dòng", "xlsx: cột", "xlsx: định dạng ;;;", "xlsx: dưới ô gộp"]).Any(
            p => change.StartsWith(p, StringComparison.Ordinal)
        );

    private static async Task<string> SeenAsync(byte[] file, HidingPlace place) =>
        place.Ending == ".xlsx"
            ? string.Join("\n", TableFile.Open(file, place.File).Rows!.Select(r => string.Join('|', r.Cells)))
            : await TextAsync(file, place.File);

    private static async Task<string> TextAsync(byte[] file, string name)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(file), name, TestContext.Current.CancellationToken);
        return opened.Text is { } text ? string.Join("\n", text.Lines.Select(l => l.Text)).Trim() : opened.Refusal!.Code;
    }
}
