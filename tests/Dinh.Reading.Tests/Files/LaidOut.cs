using Dinh.Reading.Files;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Plans;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>A text set anew as its office would have typed it.</summary>
internal static class LaidOut
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    public static Manuscript Of(SourceText source) =>
        PlanLayout.Of(
            [
                .. PlanText
                    .Of(source)
                    .Select(l => new PaperLine((PaperPart)l.Part, l.Text)
                    {
                        Cells = l.Cells,
                        Table = l.Table,
                        Sheet = l.Sheet,
                    }),
            ],
            Day
        );

    public static async Task<SourceText> InWordAsync(SourceText source)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(DocxWriter.Write(Of(source))), "a.docx", TestContext.Current.CancellationToken);
        Assert.Null(opened.Refusal);
        return opened.Text!;
    }
}
