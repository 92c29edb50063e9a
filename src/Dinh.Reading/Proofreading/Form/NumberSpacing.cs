using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A space inside the number: "31 /KH-UBND".</summary>
internal sealed partial class NumberSpacing : ProofRule
{
    public override string Key => "number.spacing";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Có dấu cách trong số, ký hiệu văn bản.", "A space inside the number of a paper.");

    public override string Example => "Số: 31 /KH-UBND";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Paragraphs
        from Match match in Form().Matches(passage.Text)
        let mended = match.Value.Replace(" ", "", StringComparison.Ordinal).Replace("Số:", "Số: ", StringComparison.Ordinal)
        select Mark(
            passage,
            match.Index,
            match.Index + match.Length,
            Say($"Có dấu cách trong số “{match.Value}”.", $"There is a space inside the number “{match.Value}”."),
            Say($"Viết “{mended}”.", $"Write “{mended}”.")
        );

    [GeneratedRegex(
        @"(?<=\b[Ss]ố:? )\d{1,5}( /\s?|/ )\p{Lu}[\p{L}\d]*(-\p{Lu}+)*|(?<=\b[Ss]ố:? )\d{1,5}/\p{Lu}+( - ?| ?- )\p{Lu}+",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
