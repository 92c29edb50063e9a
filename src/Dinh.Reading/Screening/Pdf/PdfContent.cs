namespace Dinh.Reading.Screening.Pdf;

/// <summary>Draws a page's content onto a canvas, operator by operator, as far as words and areas are concerned.</summary>
internal sealed partial class PdfContent(PdfStore store, PdfCanvas canvas, PdfLayers layers, Dictionary<PdfMap, PdfFont> fonts)
{
    private const int DeepestForm = 8;
    private const int MostShown = 400_000;

    private readonly List<PdfValue> held = [];
    private readonly Stack<State> saved = new();
    private readonly Stack<bool> marked = new();
    private State now = new();
    private Box? path;
    private int points;
    private Matrix line = Matrix.One;
    private Matrix text = Matrix.One;
    private int forms;

    public void Draw(PdfUnit unit, PdfMap? resources)
    {
        var (lexer, start) = (new PdfLexer(unit.Content), -1);
        held.Clear();
        while (!lexer.IsAtEnd)
        {
            lexer.SkipSpace();
            var at = lexer.At;
            if (lexer.Next() is not { } value)
                continue;
            start = start < 0 ? at : start;
            if (value is not PdfWord { Value: not ("true" or "false" or "null") } word)
            {
                held.Add(value);
                continue;
            }

            if (word.Value == "ID")
                SkipPicture(unit.Content, lexer);
            Do(word.Value, resources, (unit, (start, lexer.At)));
            held.Clear();
            start = -1;
        }
    }

    public void Begin(Matrix first) => now = new() { To = first };

    private static void SkipPicture(byte[] content, PdfLexer lexer)
    {
        var end = content.AsSpan(lexer.At).IndexOf("EI"u8);
        lexer.At = end < 0 ? content.Length : lexer.At + end + 2;
    }

    private double N(int at) => at < held.Count ? held[at].Number ?? 0 : 0;

    private Matrix Six() => Matrix.Of([.. Enumerable.Range(0, 6).Select(N)]);

    private void Do(string word, PdfMap? resources, (PdfUnit Unit, (int, int) At) from)
    {
        switch (word)
        {
            case "q":
                if (saved.Count < 1_000)
                    saved.Push(now with { });
                break;
            case "Q":
                now = saved.TryPop(out var before) ? before : now;
                break;
            case "cm":
                now.To = Six().Then(now.To);
                break;
            case "gs":
                now.Alpha = store.Find(store.Map(Resource(resources, "ExtGState"))?["ca"])?.Number ?? now.Alpha;
                break;
            case "Do":
                Object(Resource(resources, "XObject"), resources);
                break;
            case "BDC":
                marked.Push(
                    held is [{ Name: "OC" }, ..]
                        && layers.IsOff(held.Count > 1 && held[1].Name is { } layer ? store.Map(resources?["Properties"])?[layer] : null)
                );
                break;
            case "BMC":
                marked.Push(false);
                break;
            case "EMC":
                marked.TryPop(out _);
                break;
            default:
                if (!Colour(word) && !Path(word))
                    Text(word, resources, from);
                break;
        }
    }

    private PdfValue? Resource(PdfMap? resources, string kind) => held is [{ Name: { } name }, ..] ? store.Map(resources?[kind])?[name] : null;

    private bool Colour(string word)
    {
        bool? pale = word switch
        {
            "g" => N(0) > 0.95,
            "rg" => N(0) > 0.95 && N(1) > 0.95 && N(2) > 0.95,
            "k" => N(0) + N(1) + N(2) + N(3) < 0.05,
            "sc" or "scn" => held.Count switch
            {
                1 => held[0].Number > 0.95,
                3 => N(0) > 0.95 && N(1) > 0.95 && N(2) > 0.95,
                4 => N(0) + N(1) + N(2) + N(3) < 0.05,
                _ => false,
            },
            "cs" => false,
            _ => null,
        };
        now.IsPale = pale ?? now.IsPale;
        return pale is not null;
    }

    private bool Path(string word)
    {
        switch (word)
        {
            case "re":
                var box = now.To.Around(N(0), N(1), N(2), N(3));
                path = path is { } open ? open.With(box.Left, box.Bottom).With(box.Right, box.Top) : box;
                points += points == 0 ? 4 : 100;
                return true;
            case "m" or "l":
                var (x, y) = now.To.At(N(0), N(1));
                path = path?.With(x, y) ?? new Box(x, y, x, y);
                points++;
                return true;
            case "c" or "v" or "y":
                points += 100;
                return true;
            case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*":
                // Only a plain rectangle is known to cover all that lies in its box.
                if (path is { } area && points is 4 or 5 && now.Alpha > 0.9 && area.Area > 0)
                    canvas.Area(area, now.IsPale);
                (path, points) = (null, 0);
                return true;
            case "n" or "S" or "s":
                (path, points) = (null, 0);
                return true;
            case "sh":
                canvas.HasShading = true;
                return true;
            default:
                return word is "h" or "W" or "W*" or "w" or "J" or "j" or "d" or "M" or "i" or "ri";
        }
    }

    private void Object(PdfValue? value, PdfMap? resources)
    {
        if (store.Find(value) is not PdfStream drawn || layers.IsOff(drawn.Map["OC"]) && Hide())
            return;
        if (drawn.Map["Subtype"]?.Name == "Image")
        {
            canvas.HasPicture = true;
            if (drawn.Map["SMask"] is null && drawn.Map["ImageMask"] is null)
                canvas.Area(now.To.Around(0, 0, 1, 1), false);
            return;
        }

        if (drawn.Map["Subtype"]?.Name != "Form" || forms >= DeepestForm || store.Bytes(drawn) is not { } bytes)
            return;
        var (outer, outerText, outerHeld) = (now with { }, (line, text), held.ToList());
        forms++;
        now.To = Matrix.Of(store.Numbers(drawn.Map["Matrix"])).Then(now.To);
        Draw(layers.UnitOf(drawn, bytes), store.Map(drawn.Map["Resources"]) ?? resources);
        forms--;
        (now, (line, text)) = (outer, outerText);
        held.AddRange(outerHeld);
    }

    // A form on a layer that is off is drawn as if it were on, and marked.
    private bool Hide()
    {
        now.IsOff = true;
        return false;
    }

    private sealed record State
    {
        public Matrix To { get; set; } = Matrix.One;

        public bool IsPale { get; set; }

        public bool IsOff { get; set; }

        public double Alpha { get; set; } = 1;

        public PdfFont? Font { get; set; }

        public double Size { get; set; }

        public double LetterSpace { get; set; }

        public double WordSpace { get; set; }

        public double Stretch { get; set; } = 1;

        public double Leading { get; set; }

        public double Rise { get; set; }

        public int Mode { get; set; }
    }
}
