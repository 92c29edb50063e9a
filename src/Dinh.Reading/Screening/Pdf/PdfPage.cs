using Dinh.Law;
using Dinh.Reading.Screening.Personal;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>One page: its words as lines, each look by itself.</summary>
internal sealed class PdfPage(int number, PdfCanvas canvas)
{
    private const double SameLine = 0.5;
    private const double Gap = 0.15;
    private const double Column = 1.2;

    public void Tell(FindingList found, Where at)
    {
        var page = at.Within($"trang {number}", $"page {number}");
        foreach (var look in canvas.Words.GroupBy(w => w.Look))
        {
            var words = string.Concat(look.Select(w => w.Words)).Trim();
            if (words.Length == 0)
                continue;
            var (kind, place) = Named(look.Key, page);
            if (kind is not null)
                found.Add(kind, place, words.Length > 80 ? words[..80] : words, () => Cut(look));
            Read([.. look], found, place);
        }

        if (canvas.IsUnreadable)
            found.Add("hidden.unreadable", page.At("chữ không đọc được", "words that cannot be read"), "…", null);
        if (canvas.HasPicture && canvas.Words.TrueForAll(w => string.IsNullOrWhiteSpace(w.Words)))
            found.Add("hidden.scan", page.At("ảnh", "picture"), "…", null);
    }

    private static void Cut(IEnumerable<Shown> all)
    {
        foreach (var shown in all)
            shown.Cut(0, int.MaxValue);
    }

    private static (string? Kind, Sentence Place) Named(PdfLook look, Where page) =>
        look switch
        {
            PdfLook.Invisible => ("hidden.invisible-text", page.At("chữ không thấy được", "invisible text")),
            PdfLook.Covered => ("hidden.covered-text", page.At("chữ bị che", "covered text")),
            PdfLook.Outside => ("hidden.outside-page", page.At("chữ ngoài trang", "text outside the page")),
            PdfLook.Layer => ("hidden.layer", page.At("lớp đang tắt", "layer switched off")),
            _ => (null, page.At("nội dung", "content")),
        };

    private static void Read(List<Shown> all, FindingList found, Sentence place)
    {
        var lines = Lines(all).ToList();
        found.Read(new Strand(place, lines.SelectMany((line, n) => Pieces(line, n > 0))));
        Tables(lines, found, place);
    }

    // A bare number below the head of its column; where no head stands in line with it, the page's own reading was enough.
    private static void Tables(List<List<Shown>> lines, FindingList found, Sentence place)
    {
        var heads = new List<(double Left, double Right, Topic Topic)>();
        foreach (var line in lines)
        {
            foreach (var cell in Cells(line))
            {
                var (left, right) = (cell[0].Place.X, cell[^1].Place.Right);
                var strand = new Strand(place, Pieces(cell, false));
                var head = heads.LastOrDefault(h => h.Left < right && left < h.Right);
                if (head.Topic is not (Topic.None or Topic.Name) && strand.Text.Any(char.IsDigit))
                    found.Read(strand, new(head.Topic));
                if (
                    strand.Text.Length <= 40
                    && new Announcements(FoldedText.Of(strand.Text)).Whole() is var topic
                    && (topic != Topic.None || strand.Text.Any(char.IsLetter))
                )
                {
                    heads.RemoveAll(h => h.Left < right && left < h.Right && topic != Topic.None);
                    if (topic != Topic.None)
                        heads.Add((left, right, topic));
                }
            }
        }
    }

    private static IEnumerable<List<Shown>> Cells(List<Shown> line)
    {
        var cell = new List<Shown>();
        foreach (var shown in line)
        {
            if (cell.Count > 0 && shown.Place.X - cell[^1].Place.Right > shown.Place.Size * Column)
            {
                yield return cell;
                cell = [];
            }

            cell.Add(shown);
        }

        if (cell.Count > 0)
            yield return cell;
    }

    private static IEnumerable<List<Shown>> Lines(List<Shown> all)
    {
        var line = new List<Shown>();
        foreach (var shown in all.OrderByDescending(s => s.Place.Y).ThenBy(s => s.Place.X))
        {
            if (line.Count > 0 && Math.Abs(line[0].Place.Y - shown.Place.Y) > Math.Max(1, shown.Place.Size * SameLine))
            {
                yield return [.. line.OrderBy(s => s.Place.X)];
                line = [];
            }

            line.Add(shown);
        }

        if (line.Count > 0)
            yield return [.. line.OrderBy(s => s.Place.X)];
    }

    private static IEnumerable<Slot> Pieces(List<Shown> line, bool afterLine)
    {
        if (afterLine)
            yield return new HeldSlot("\n", _ => { });
        for (var n = 0; n < line.Count; n++)
        {
            if (n > 0 && line[n].Place.X - line[n - 1].Place.Right > line[n].Place.Size * Gap)
                yield return new HeldSlot(line[n].Place.X - line[n - 1].Place.Right > line[n].Place.Size * Column ? "\t" : " ", _ => { });
            yield return new ShownSlot(line[n]);
        }
    }

    /// <summary>Words on a page: what is masked is cut out, and leaves a gap.</summary>
    private sealed class ShownSlot(Shown shown) : Slot
    {
        public override string Text
        {
            get => shown.Words;
            set
            {
                var old = shown.Words;
                for (var at = 0; at < old.Length && at < value.Length; at++)
                {
                    if (value[at] != old[at])
                        shown.Cut(at, at + 1);
                }
            }
        }
    }
}
