using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>The operators that show words.</summary>
internal sealed partial class PdfContent
{
    private const double WideMove = 180;

    private void Text(string word, PdfMap? resources, (PdfUnit Unit, (int, int) At) from)
    {
        switch (word)
        {
            case "BT":
                line = text = Matrix.One;
                break;
            case "Tf":
                now.Size = N(1);
                now.Font = FontOf(store.Map(Resource(resources, "Font")));
                break;
            case "Td" or "TD":
                now.Leading = word == "TD" ? -N(1) : now.Leading;
                text = line = Matrix.Move(N(0), N(1)).Then(line);
                break;
            case "Tm":
                text = line = Six();
                break;
            case "T*":
                NextLine();
                break;
            case "Tj" or "TJ":
                Show(held.FirstOrDefault(), "", from);
                break;
            case "'":
                NextLine();
                Show(held.FirstOrDefault(), "T* ", from);
                break;
            case "\"":
                (now.WordSpace, now.LetterSpace) = (N(0), N(1));
                NextLine();
                Show(held.Count > 2 ? held[2] : null, System.FormattableString.Invariant($"{N(0)} Tw {N(1)} Tc T* "), from);
                break;
            default:
                Setting(word);
                break;
        }
    }

    private void Setting(string word)
    {
        switch (word)
        {
            case "Tr":
                now.Mode = (int)N(0);
                break;
            case "Tc":
                now.LetterSpace = N(0);
                break;
            case "Tw":
                now.WordSpace = N(0);
                break;
            case "Tz":
                now.Stretch = N(0) / 100;
                break;
            case "TL":
                now.Leading = N(0);
                break;
            case "Ts":
                now.Rise = N(0);
                break;
        }
    }

    private void NextLine() => text = line = Matrix.Move(0, -now.Leading).Then(line);

    private PdfFont? FontOf(PdfMap? font)
    {
        if (font is null)
            return null;
        if (!fonts.TryGetValue(font, out var known))
            fonts[font] = known = new(store, font);
        return known;
    }

    private void Show(PdfValue? value, string before, (PdfUnit Unit, (int, int) At) from)
    {
        if (canvas.Words.Count >= MostShown)
            throw new UnreadableException("file.too-long");
        var parts = new List<(Glyph?, double)>();
        var (start, run) = (text, new object());
        foreach (
            var item in value is PdfList list ? list.Items
            : value is null ? []
            : [value]
        )
        {
            if (item.Number is { } move)
            {
                parts.Add((null, move));
                if (Math.Abs(move) > WideMove)
                {
                    Place(start, parts, (before, run), from);
                    parts = [];
                }

                Advance(-move / 1000 * now.Size);
                start = parts.Count == 0 ? text : start;
            }
            else if (item is PdfText codes)
                Glyphs(codes.Bytes, parts);
        }

        Place(start, parts, (before, run), from);
    }

    private void Glyphs(byte[] codes, List<(Glyph?, double)> parts)
    {
        var length = now.Font?.CodeLength ?? 1;
        for (var at = 0; at + length <= codes.Length; at += length)
        {
            var code = length == 2 ? (codes[at] << 8) | codes[at + 1] : codes[at];
            var words = now.Font?.Of(code);
            canvas.IsUnreadable |= words is null && now.Font is not null;
            var space = now.LetterSpace + (length == 1 && code == 32 ? now.WordSpace : 0);
            var width = now.Font?.WidthOf(code) ?? 500;
            parts.Add((new Glyph(words ?? "\uFFFD", codes[at..(at + length)], width + (now.Size == 0 ? 0 : space * 1000 / now.Size), false), 0));
            Advance((width / 1000 * now.Size) + space);
        }
    }

    private void Advance(double by) => text = Matrix.Move(by * now.Stretch, 0).Then(text);

    private void Place(Matrix start, List<(Glyph?, double)> parts, (string Before, object Run) by, (PdfUnit Unit, (int, int) At) from)
    {
        var (begin, end) = (start.Then(now.To), text.Then(now.To));
        var (x, y) = begin.At(0, now.Rise);
        var look =
            marked.Contains(true) || now.IsOff ? PdfLook.Layer
            : now.Mode is 3 or 7 || now.Alpha < 0.05 ? PdfLook.Invisible
            : PdfLook.Seen;
        var shown = new Shown
        {
            Unit = from.Unit,
            At = from.At,
            Before = by.Before,
            Run = by.Run,
            Parts = parts,
            Place = (x, y, end.At(0, now.Rise).X, Math.Abs(now.Size) * begin.Scale),
            Order = canvas.Order++,
            Look = look,
            IsPale = now.IsPale,
        };
        from.Unit.Add(shown);
        canvas.Words.Add(shown);
    }
}
