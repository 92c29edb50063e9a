using System.Text;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Abuse class "type confusion": name and content must agree, and a file is one thing only.</summary>
public sealed class TypeConfusionTests
{
    private static readonly byte[] Word = new WordFile().Says("Kế hoạch").ToBytes();
    private static readonly byte[] Pdf = new PrintedFile().Page().Text(85, 60, "Kế hoạch").ToBytes();
    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public async Task A_file_named_for_another_type_is_refused()
    {
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.pdf", Word));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.txt", Word));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.docx", Pdf));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.txt", Pdf));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.docx", "<html><script>alert(1)</script></html>"u8.ToArray()));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.pdf", "MZ\u0090"u8.ToArray()));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.txt", Old));
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.xlsx")]
    [InlineData("a")]
    [InlineData("a.docx.exe")]
    [InlineData("")]
    public async Task Other_types_are_refused(string name) => Assert.Equal("file.type-unknown", await A.RefusalAsync(name, Word));

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.rtf")]
    [InlineData("a.odt")]
    public async Task An_older_type_is_refused_with_the_way_out(string name)
    {
        Assert.Equal("file.save-as-docx", await A.RefusalAsync(name, Old));
        Assert.Contains(".docx", FileRefusals.For("file.save-as-docx").Vi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_type_in_a_new_name_is_told_the_same()
    {
        Assert.Equal("file.save-as-docx", await A.RefusalAsync("a.docx", Old));
        Assert.Equal("file.save-as-docx", await A.RefusalAsync("a.docx", "{\\rtf1 x}"u8.ToArray()));
    }

    [Fact]
    public async Task A_word_file_locked_with_a_password_is_told_so() =>
        Assert.Equal("file.encrypted", await A.RefusalAsync("a.docx", [.. Old, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));

    [Fact]
    public async Task A_file_that_opens_as_two_things_is_refused()
    {
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.pdf", [.. Pdf, .. Word]));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.docx", [.. Pdf, .. Word]));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.txt", [.. "văn bản\n"u8, .. Word]));
        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.docx", [.. Word[..30], .. "%PDF-1.4"u8, .. Word[30..]]));
    }

    [Fact]
    public async Task A_zip_that_is_not_a_word_document_is_refused()
    {
        var macros = new WordFile { DocumentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.Says("x");

        Assert.Equal("file.type-mismatch", await A.RefusalAsync("a.docx", macros.ToBytes()));
    }
}
