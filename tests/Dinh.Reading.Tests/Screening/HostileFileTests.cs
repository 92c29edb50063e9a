using System.IO.Compression;
using System.Text;
using Dinh.Reading.Files;
using Dinh.Reading.Screening;
using Xunit;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Abuse classes "document bombs" and "type confusion": whatever is given, the answer is a list or a refusal with its sentence.</summary>
public sealed class HostileFileTests
{
    private const int Rounds = 6;

    [Fact]
    public void A_broken_file_is_never_a_fault()
    {
        var random = new Random(11);
        foreach (var place in RecallTests.Places)
        {
            var file = place.Plant("Số CCCD: 001099012345");
            for (var round = 0; round < Rounds; round++)
                Answers(round % 2 == 0 ? file[..random.Next(file.Length)] : Flipped(file, random), place.File);
        }
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    [InlineData("a.pdf")]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    [InlineData("a.txt")]
    public void Noise_is_never_a_fault(string name)
    {
        var random = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            var noise = new byte[random.Next(3_000)];
            random.NextBytes(noise);
            Answers(noise, name);
            Answers([.. Head(name), .. noise], name);
        }
    }

    [Fact]
    public void A_part_that_unfolds_without_end_is_refused()
    {
        var bomb = new byte[230 * 1024 * 1024];

        Assert.Equal(
            "file.bomb",
            Refusal(WordPlaces.Doc(WordPlaces.P("x")).Part("word/media/a.bin", "", bomb, "word/document.xml", "image").ToBytes(), "a.docx")
        );
    }

    [Fact]
    public void Files_inside_files_share_what_may_unfold()
    {
        var heavy = WordPlaces.Doc(WordPlaces.P("x")).Part("word/media/a.bin", "", new byte[15 * 1024 * 1024], "word/document.xml", "image").ToBytes();
        var outer = WordPlaces.Doc(WordPlaces.P("x"));
        for (var n = 0; n < 20; n++)
            outer.Part($"word/embeddings/{n}.docx", "", heavy, "word/document.xml", "package");

        Assert.Equal("file.bomb", Refusal(outer.ToBytes(), "a.docx"));
    }

    [Fact]
    public void Markup_nested_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000));

        Assert.Equal("file.too-deep", Refusal(WordPlaces.Doc(deep).ToBytes(), "a.docx"));
    }

    [Fact]
    public void Entities_are_never_unfolded()
    {
        var laughs = new Package().Part(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            """<!DOCTYPE w [<!ENTITY a "ha">]><w>&a;</w>""",
            "",
            "officeDocument"
        );

        Assert.Equal("file.bomb", Refusal(laughs.ToBytes(), "a.docx"));
    }

    [Fact]
    public void A_pdf_nested_without_end_is_refused()
    {
        var deep = $"%PDF-1.7\n1 0 obj\n{new string('[', 100_000)}\nendobj\n";

        Assert.Equal("file.too-deep", Refusal(Encoding.ASCII.GetBytes(deep), "a.pdf"));
    }

    [Fact]
    public void A_pdf_whose_pages_lead_back_to_themselves_is_answered()
    {
        var circle = "%PDF-1.7\n1 0 obj\n<</Pages 2 0 R>>\nendobj\n2 0 obj\n<</Kids [2 0 R 2 0 R]>>\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

        Answers(Encoding.ASCII.GetBytes(circle), "a.pdf");
    }

    [Fact]
    public void A_pdf_stream_that_unfolds_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(new byte[80 * 1024 * 1024]);

        Assert.Equal(
            "file.bomb",
            Refusal(
                new PdfPaper { InPage = "/Contents 7 0 R" }
                    .With("/Filter /FlateDecode", packed.ToArray())
                    .ToBytes(),
                "a.pdf"
            )
        );
    }

    [Theory]
    [InlineData("a.doc", "file.save-as-docx")]
    [InlineData("a.docm", "file.save-as-docx")]
    [InlineData("a.xls", "file.save-as-xlsx")]
    [InlineData("a.xlsm", "file.save-as-xlsx")]
    [InlineData("a.exe", "file.not-screened")]
    [InlineData("a", "file.not-screened")]
    [InlineData("a.pdf", "file.type-mismatch")]
    [InlineData("a.png", "file.type-mismatch")]
    [InlineData("a.docx", "file.type-mismatch")]
    public void What_cannot_be_looked_through_is_refused_with_the_way_out(string name, string code) => Assert.Equal(code, Refusal("chữ"u8.ToArray(), name));

    [Fact]
    public void A_locked_file_is_told_so()
    {
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal("file.encrypted", Refusal(locked, "a.docx"));
        Assert.Equal(
            "file.encrypted",
            Refusal(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<</Pages 2 0 R>>\nendobj\ntrailer <</Root 1 0 R /Encrypt 9 0 R>>\n"), "a.pdf")
        );
    }

    private static void Answers(byte[] file, string name)
    {
        var screened = FileScreening.Screen(file, name);
        if (screened.Refusal is { } refusal)
            Assert.NotEmpty(FileRefusals.For(refusal.Code).Vi);
        var cleaned = FileCleaning.Clean(file, name, [.. screened.Findings.Select(f => f.Key)]);
        Assert.Equal(cleaned.Bytes is null, cleaned.Refusal is not null);
    }

    private static string? Refusal(byte[] file, string name) => FileScreening.Screen(file, name).Refusal?.Code;

    private static byte[] Flipped(byte[] file, Random random)
    {
        var copy = file.ToArray();
        for (var n = 0; n < 12; n++)
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        return copy;
    }

    private static byte[] Head(string name) =>
        Path.GetExtension(name) switch
        {
            ".pdf" => "%PDF-1.7\n1 0 obj\n<<"u8.ToArray(),
            ".jpg" => [0xFF, 0xD8, 0xFF, 0xE1, 0, 40, .. "Exif\0\0II*\0"u8],
            ".png" => [0x89, .. "PNG\r\n\u001a\n"u8],
            ".webp" => [.. "RIFF"u8, 0, 1, 0, 0, .. "WEBP"u8],
            ".txt" => [],
            _ => "PK\u0003\u0004"u8.ToArray(),
        };
}
