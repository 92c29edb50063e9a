using Dinh.Reading.Files;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>
/// A .pdf. It is read by its own objects, not through a converter: a converter gives the words but not whether anybody sees them. Cleaning writes
/// it anew from what its page tree reaches; what was saved over, attached beside or put behind its end is not written.
/// </summary>
internal sealed class PdfExam : IExam
{
    private const int MostRevisions = 10;

    private readonly PdfStore store;
    private readonly PdfPages pages;
    private readonly byte[] file;
    private readonly Nested nested = new();

    public PdfExam(byte[] bytes, Where at)
    {
        file = bytes;
        store = new(bytes, at.Budget);
        if (store.Root is null)
            throw new UnreadableException("file.broken");
        pages = new(store);
    }

    public void Tell(FindingList found, Where at)
    {
        pages.Draw();
        foreach (var page in pages.Drawn)
            page.Tell(found, at);
        new PdfThings(store, nested, found, at).Tell(pages.Maps);
        Revisions(found, at);
        Beside(found, at);
    }

    public byte[] Save()
    {
        nested.PutBack();
        pages.Save();
        using var writer = new PdfWriter(store);
        return writer.Write((PdfRef)store.Trailer("Root")!, store.Info is { Entries.Count: > 0 } ? store.Trailer("Info") : null);
    }

    // Each save over a file ends in its own mark: what stands before one is the file as it was then.
    private void Revisions(FindingList found, Where at)
    {
        if (store.Superseded == 0)
            return;
        found.Add("hidden.revision", at.At("bản lưu trước", "earlier save"), $"{store.Superseded} đối tượng", static () => { });
        var (end, number) = (0, 0);
        while (number < MostRevisions && file.AsSpan(end).IndexOf("%%EOF"u8) is >= 0 and var next)
        {
            end += next + 5;
            if (file.AsSpan(end).IndexOf("%%EOF"u8) < 0)
                return;
            number++;
            Revision(file.AsMemory(0, end), found, at.Within($"bản lưu trước, lần {number}", $"earlier save {number}"));
        }
    }

    private static void Revision(ReadOnlyMemory<byte> before, FindingList found, Where at)
    {
        try
        {
            var old = new PdfStore(before, at.Budget);
            var drawn = new PdfPages(old);
            drawn.Draw();
            foreach (var page in drawn.Drawn)
                page.Tell(found, at);
            new PdfThings(old, new(), found, at).Words();
        }
        catch (UnreadableException broken) when (broken.Code is "file.broken" or "file.encrypted")
        {
            // The first part of a file laid out for the web is no file by itself.
        }
    }

    private void Beside(FindingList found, Where at)
    {
        var start = file.AsSpan().IndexOf("%PDF-"u8);
        var end = file.AsSpan().LastIndexOf("%%EOF"u8);
        var behind = end < 0 ? "" : Printable(file.AsSpan(end + 5));
        var before = start <= 0 ? "" : Printable(file.AsSpan(0, start));
        if (behind.Length + before.Length == 0)
            return;
        var place = at.At("ngoài nội dung tệp", "outside the content");
        found.Add("hidden.appended-data", place, before + behind, static () => { });
        Binary.Tell(file.AsSpan(Math.Max(0, end)), place, found, static () => { });
    }

    private static string Printable(ReadOnlySpan<byte> bytes) => bytes.Trim("\r\n \t\0"u8).Length == 0 ? "" : $"{bytes.Length} byte";
}
