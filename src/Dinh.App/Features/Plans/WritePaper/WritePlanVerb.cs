using Dinh.App.Verbs;
using Dinh.App.Web.Printing;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>Sets a plan anew as Word, PDF or HTML.</summary>
public sealed class WritePlanVerb : Verb
{
    public override string Name => "plan write";

    public override string Usage => "plan write FILE --out PAPER.docx|.pdf|.html: sets a plan in the form of Decree 30/2020";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments is not [var file, "--out", var to])
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));
        if (!File.Exists(file))
            return await this.RefuseAsync(new($"không có tệp {file}", $"there is no {file}"));

        var (paper, refusal) = await PaperAsync(file, stop);
        if (paper is null)
            return await this.RefuseAsync(file, refusal!);
        if (await WrittenAsync(paper, Path.GetExtension(to), stop) is not { } bytes)
            return await this.RefuseAsync(new($"không ghi được {to}: cần Chromium để in PDF", $"{to} cannot be written: PDF needs Chromium"));

        await File.WriteAllBytesAsync(to, bytes, stop);
        return 0;
    }

    private static async Task<(Manuscript? Paper, Refusal? Refusal)> PaperAsync(string file, CancellationToken stop)
    {
        await using var content = File.OpenRead(file);
        var opened = await SourceFile.OpenAsync(content, Path.GetFileName(file), stop);
        return opened.Text is { } text ? (PaperOf.Text(text, PlanReader.Read(text).Issuer?.Value, TimeProvider.System.Today), null) : (null, opened.Refusal);
    }

    private static async Task<byte[]?> WrittenAsync(Manuscript paper, string ending, CancellationToken stop)
    {
        using var printer = new PdfPrinter(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        return ending.ToLowerInvariant() switch
        {
            ".pdf" => await printer.PrintAsync(HtmlWriter.Write(paper), stop),
            ".html" => System.Text.Encoding.UTF8.GetBytes(HtmlWriter.Write(paper)),
            _ => DocxWriter.Write(paper),
        };
    }
}
