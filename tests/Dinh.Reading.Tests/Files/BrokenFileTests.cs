using Dinh.Reading.Files;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Whatever bytes come, there is a text or a refusal with its sentence; never an exception.</summary>
public sealed class BrokenFileTests
{
    private static readonly byte[] Word = new WordFile()
        .With(
            "numbering",
            """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"""
        )
        .Says("Kế hoạch", WordFile.Numbered(1))
        .Holds(WordFile.Table(["TT", "Nội dung"], ["1", "Hội nghị"]))
        .ToBytes();

    private static readonly byte[] Pdf = new PrintedFile()
        .Page()
        .Text(85, 60, "Kế hoạch")
        .Table(100, [85, 120, 300], (20, ["TT", "Nội dung"]), (20, ["1", "Hội nghị"]))
        .ToBytes();

    [Fact]
    public void A_word_file_cut_anywhere_is_answered() =>
        Holds(Prop.ForAll(Gen.Choose(0, Word.Length - 1).ToArbitrary(), length => IsAnswered("a.docx", Word[..length])), 200);

    [Fact]
    public void A_word_file_with_flipped_bits_is_answered() => Holds(Prop.ForAll(Flips(Word).ToArbitrary(), file => IsAnswered("a.docx", file)), 400);

    [Fact]
    public void A_pdf_cut_anywhere_is_answered() =>
        Holds(Prop.ForAll(Gen.Choose(0, Pdf.Length - 1).ToArbitrary(), length => IsAnswered("a.pdf", Pdf[..length])), 25);

    [Fact]
    public void A_pdf_with_flipped_bits_is_answered() => Holds(Prop.ForAll(Flips(Pdf).ToArbitrary(), file => IsAnswered("a.pdf", file)), 40);

    [Fact]
    public void Any_bytes_as_text_are_answered() =>
        Holds(Prop.ForAll(Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf().ToArbitrary(), bytes => IsAnswered("a.txt", bytes)), 500);

    [Fact]
    public async Task Every_refusal_of_a_broken_file_is_told_apart_from_a_wrong_type()
    {
        Assert.Equal("file.broken", await A.RefusalAsync("a.docx", Word[..(Word.Length / 2)]));
        Assert.Equal("file.broken", await A.RefusalAsync("a.pdf", "%PDF-1.7 nothing more"u8.ToArray()));
    }

    [Fact]
    public async Task Word_markup_that_makes_no_sense_is_read_as_far_as_it_goes()
    {
        var lines = await new WordFile()
            .With("styles", """<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style/>""")
            .With("numbering", """<w:num w:numId="1"/><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num><w:abstractNum/>""")
            .Says("một", """<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>""")
            .Says("hai", """<w:pStyle w:val="none"/><w:numPr><w:ilvl w:val="x"/><w:numId w:val="2"/></w:numPr>""")
            .Holds(
                """<w:p><w:r><w:fldChar w:fldCharType="end"/><w:sym w:char="zz"/><w:t>ba</w:t><w:footnoteReference w:id="7"/></w:r></w:p><w:tbl/><w:tbl><w:tr/></w:tbl>"""
            )
            .LinesAsync();

        Assert.Equal(["một", "hai", "ba"], lines);
    }

    private static void Holds(Property property, int times) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), property);

    private static Gen<byte[]> Flips(byte[] file) =>
        Gen.Choose(0, (file.Length * 8) - 1)
            .ArrayOf(6)
            .Select(bits =>
            {
                var flipped = (byte[])file.Clone();
                foreach (var bit in bits)
                    flipped[bit / 8] ^= (byte)(1 << (bit % 8));
                return flipped;
            });

    private static bool IsAnswered(string name, byte[] file)
    {
        var opened = SourceFile.OpenAsync(new MemoryStream(file), name, CancellationToken.None).GetAwaiter().GetResult();
        return opened.Refusal is { } refusal ? FileRefusals.For(refusal.Code).En.Length > 0 : opened.Text!.Lines.Count > 0;
    }
}
