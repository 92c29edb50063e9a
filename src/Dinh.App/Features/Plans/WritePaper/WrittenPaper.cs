using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>A paper as a file, with the name that a browser keeps it under.</summary>
public sealed record WrittenPaper(byte[] Content, string Name, string Type)
{
    public const string Docx = "docx";
    public const string Pdf = "pdf";

    /// <summary>The end of an address that names one of both.</summary>
    public const string Formats = "{format:regex(^(docx|pdf)$)}";

    internal const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The answer to who asks for it; null where the server cannot print PDF.</summary>
    public static IResult Sent(WrittenPaper? paper, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return paper is null
            ? TypedResults.Problem(
                words["Máy chủ chưa in được PDF. Hãy tải bản .docx.", "The server cannot print PDF now. Take the .docx."],
                statusCode: StatusCodes.Status503ServiceUnavailable
            )
            : TypedResults.File(paper.Content, paper.Type, paper.Name);
    }
}

internal static class Writing
{
    /// <summary>Null where the server cannot print PDF.</summary>
    public static async Task<WrittenPaper?> WriteAsync(this PdfPrinter printer, Manuscript paper, string name, string format, CancellationToken stop)
    {
        if (format == WrittenPaper.Docx)
            return new(DocxWriter.Write(paper), $"{name}.{WrittenPaper.Docx}", WrittenPaper.DocxType);

        return await printer.PrintAsync(HtmlWriter.Write(paper), stop) is { } pdf ? new(pdf, $"{name}.{WrittenPaper.Pdf}", "application/pdf") : null;
    }
}
