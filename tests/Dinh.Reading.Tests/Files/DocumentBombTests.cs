using System.IO.Compression;
using System.Text;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Abuse class "document bombs": small files that would take much memory or time are refused, with a sentence.</summary>
public sealed class DocumentBombTests
{
    [Fact]
    public async Task A_zip_bomb_is_not_unfolded()
    {
        var file = Zip(("word/document.xml", stream => Zeros(stream, 300)));

        Assert.InRange(file.Length, 1, 1_000_000);
        Assert.Equal("file.bomb", await A.RefusalAsync("a.docx", file));
    }

    [Fact]
    public async Task A_zip_bomb_that_lies_about_its_size_is_stopped_while_it_unfolds()
    {
        var file = Zip(
            (
                "[Content_Types].xml",
                stream =>
                    stream.Write(
                        """<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8
                    )
            ),
            (
                "word/document.xml",
                stream =>
                {
                    stream.Write("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><!--"""u8);
                    Zeros(stream, 300);
                }
            )
        );
        DeclareSmall(file, "word/document.xml");

        Assert.Contains(await A.RefusalAsync("a.docx", file), new[] { "file.bomb", "file.broken" });
    }

    [Fact]
    public async Task A_package_of_countless_parts_is_refused()
    {
        var parts = Enumerable.Range(0, FileCaps.Parts + 1).Select(n => ($"word/media/{n}.png", (Action<Stream>)(_ => { }))).ToArray();

        Assert.Equal("file.bomb", await A.RefusalAsync("a.docx", Zip(parts)));
    }

    [Fact]
    public async Task Entities_that_unfold_into_each_other_are_refused()
    {
        const string Laughs = """<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w>&c;</w>""";

        Assert.Equal("file.bomb", await A.RefusalAsync("a.docx", Replaced(new WordFile().Says("x").ToBytes(), "word/document.xml", Laughs)));
    }

    [Fact]
    public async Task An_entity_that_reaches_for_a_file_is_refused()
    {
        const string Reach = """<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>""";

        Assert.Equal("file.bomb", await A.RefusalAsync("a.docx", Replaced(new WordFile().Says("x").ToBytes(), "word/document.xml", Reach)));
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    public async Task What_is_nested_without_end_is_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 5_000)) + string.Concat(Enumerable.Repeat(close, 5_000));

        Assert.Equal("file.too-deep", await A.RefusalAsync("a.docx", new WordFile().Holds(deep).ToBytes()));
    }

    [Fact]
    public async Task Nesting_as_deep_as_is_allowed_is_read()
    {
        const int Deep = 30;
        var nested =
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Deep))
            + WordFile.P("đáy")
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Deep));

        Assert.Equal(["đáy"], await new WordFile().Holds(nested).LinesAsync());
    }

    [Fact]
    public async Task A_document_of_ten_thousand_pages_is_refused()
    {
        var page = string.Concat(Enumerable.Repeat("Ủy ban nhân dân các xã, phường tổ chức thực hiện. ", 60));
        var text = string.Join("\n", Enumerable.Range(1, 10_000).Select(n => $"{n}. {page}"));

        Assert.Equal("file.too-long", await A.RefusalAsync("a.txt", Encoding.UTF8.GetBytes(text)));
        Assert.Equal(
            "file.too-many-pages",
            await A.RefusalAsync("a.txt", Encoding.UTF8.GetBytes(string.Join('\f', Enumerable.Range(1, 10_000).Select(n => $"Trang {n}"))))
        );
    }

    [Fact]
    public async Task A_pdf_of_ten_thousand_pages_is_refused()
    {
        var file = new PrintedFile();
        for (var page = 0; page < 10_000; page++)
            file.Page().Text(85, 60, "Trang");

        Assert.Equal("file.too-many-pages", await A.RefusalAsync("a.pdf", file.ToBytes()));
    }

    [Fact]
    public async Task A_word_file_whose_columns_are_countless_stays_small()
    {
        var cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";

        var text = await new WordFile().Holds(WordFile.Table([cell, cell, cell])).OpenAsync();

        Assert.InRange(text.Lines[0].Cells!.Count, 1, 1_000);
    }

    [Fact]
    public async Task A_file_heavier_than_the_cap_is_refused_without_being_read_to_its_end()
    {
        var endless = new EndlessStream();

        var opened = await SourceFile.OpenAsync(endless, "a.txt", TestContext.Current.CancellationToken);

        Assert.Equal("file.too-large", opened.Refusal?.Code);
        Assert.InRange(endless.Given, 0, 2L * FileCaps.Bytes);
    }

    private static byte[] Zip(params (string Name, Action<Stream> Write)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            }
        }

        return file.ToArray();
    }

    private static byte[] Replaced(byte[] file, string name, string content)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        return copy.ToArray();
    }

    private static void Zeros(Stream stream, int megabytes)
    {
        var zeros = new byte[1024 * 1024];
        Array.Fill(zeros, (byte)'0');
        for (var n = 0; n < megabytes; n++)
            stream.Write(zeros);
    }

    /// <summary>Writes a size of 100 bytes into the zip's list of contents.</summary>
    private static void DeclareSmall(byte[] file, string name)
    {
        const int SizeInList = 24;
        const int NameInList = 46;
        for (var at = 0; at < file.Length - NameInList - name.Length; at++)
        {
            if (file.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && file.AsSpan(at + NameInList).StartsWith(Encoding.ASCII.GetBytes(name)))
                BitConverter.GetBytes(100).CopyTo(file, at + SizeInList);
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Give(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Give(buffer.Span));

        private int Give(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
