using System.Text;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Writing.Docx;
using Dinh.Writing.Plans;

namespace Dinh.Benches.Reading;

/// <summary>How fast plans are read. The floor is what every reader of Vietnamese must do: compose the letters and split the text into lines and these into words.</summary>
internal sealed class ReadingBench : Bench
{
    private const double MostOfFloor = 20;
    private const double MostOfText = 20;
    private const double MostForWord = 100;

    // A thousand pages may cost this much more a page than a hundred: garbage is collected more dearly the more there is alive.
    private const double MostGrowth = 2;
    private static readonly int[] Sizes = [1, 10, 100, 1_000];

    public override string Name => "reading";

    public override string About =>
        "plans of 1 to 1,000 pages, their letters composed (NFC) and decomposed (NFD); the floor is composing the letters and splitting the same text\n"
        + "  into lines and words. Beside it stands what splitting into lines alone would make of it, which for composed letters is next to nothing.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        Console.WriteLine("   pages   letters       form     floor ms   reading ms   × floor   × lines alone   µs/page   live × text");
        _ = Timing.Of(() => PlanReader.Read(SourceText.Of(PlanPages.Of(20))));
        var composed = Sizes.Select(pages => Measure(pages, NormalizationForm.FormC)).ToList();
        var decomposed = Sizes.Select(pages => Measure(pages, NormalizationForm.FormD)).ToList();
        var word = await WordAsync(stop);
        return
        [
            .. composed.Select(row => new Target($"{row.Pages} pages of composed letters to the floor", row.Reading / row.Floor, MostOfFloor)),
            .. decomposed.Select(row => new Target($"{row.Pages} pages of decomposed letters to the floor", row.Reading / row.Floor, MostOfFloor)),
            new("a page of 1,000 to a page of 100", composed[^1].Page / composed[^2].Page, MostGrowth),
            new("live memory to the text, 1,000 pages", composed[^1].Live, MostOfText),
            new("a Word document of 20 pages", word, MostForWord, "ms"),
        ];
    }

    private static Row Measure(int pages, NormalizationForm form)
    {
        var text = PlanPages.Of(pages).Normalize(form);
        var floor = Timing.Of(() => Floor(text));
        var lines = Timing.Of(() => Lines(text));
        var reading = Timing.Of(() => PlanReader.Read(SourceText.Of(text)));
        var live = (double)Memory.PeakOf(() => PlanReader.Read(SourceText.Of(text))) / (text.Length * sizeof(char));
        var row = new Row(pages, floor, reading, live);

        var name = form == NormalizationForm.FormC ? "composed" : "decomposed";
        Console.WriteLine(
            $"{pages, 8}{text.Length, 10}{name, 11}{floor, 13:0.0000}{reading, 13:0.000}{reading / floor, 10:0.0}{reading / lines, 16:0.0}{row.Page * 1_000, 10:0.0}{live, 14:0.0}"
        );
        return row;
    }

    private static void Floor(string text)
    {
        foreach (var line in text.Normalize(NormalizationForm.FormC).Split('\n'))
            GC.KeepAlive(line.Split(' '));
    }

    private static void Lines(string text) => GC.KeepAlive(text.Normalize(NormalizationForm.FormC).Split('\n'));

    private static async Task<double> WordAsync(CancellationToken stop)
    {
        var typed = await SourceFile.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(PlanPages.Of(20))), "plan.txt", stop);
        var lines = PlanText
            .Of(typed.Text!)
            .Select(l => new PaperLine((PaperPart)l.Part, l.Text)
            {
                Cells = l.Cells,
                Table = l.Table,
                Sheet = l.Sheet,
            });
        var file = DocxWriter.Write(PlanLayout.Of([.. lines], new(2026, 1, 15)));
        var opened = await SourceFile.OpenAsync(new MemoryStream(file), "plan.docx", stop);
        if (opened.Text is null)
            throw new InvalidOperationException($"The document of the bench was refused: {opened.Refusal?.Code}.");

        // A document is read without waiting for anything, so the task is done when it comes back.
        return Timing.Of(() => PlanReader.Read(SourceFile.OpenAsync(new MemoryStream(file), "plan.docx", stop).GetAwaiter().GetResult().Text!));
    }

    private sealed record Row(int Pages, double Floor, double Reading, double Live)
    {
        public double Page => Reading / Pages;
    }
}
