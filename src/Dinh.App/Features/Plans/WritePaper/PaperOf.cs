using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Writing;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>Sets a text that was read anew, in its own words and in the form that the decree asks for.</summary>
internal static class PaperOf
{
    /// <param name="source">The text, corrected or as it was.</param>
    /// <param name="issuer">Who issues it, for the head of a paper that does not say.</param>
    /// <param name="day">Whose decree is followed.</param>
    public static Manuscript Text(SourceText source, string? issuer, DateOnly day) =>
        PlanLayout.Of([.. PlanText.Of(source).Select(LineOf)], day, string.IsNullOrWhiteSpace(issuer) ? null : Letterhead.Of(issuer));

    private static PaperLine LineOf(PlanLine line) =>
        new(PartOf(line.Part), line.Text)
        {
            Cells = line.Cells,
            Table = line.Table,
            Sheet = line.Sheet,
        };

    private static PaperPart PartOf(PlanPart part) =>
        part switch
        {
            PlanPart.Head => PaperPart.Head,
            PlanPart.Kind => PaperPart.Kind,
            PlanPart.Title => PaperPart.Title,
            PlanPart.Preamble => PaperPart.Preamble,
            PlanPart.Foot => PaperPart.Foot,
            PlanPart.Annex => PaperPart.Annex,
            _ => PaperPart.Body,
        };
}
