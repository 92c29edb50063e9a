using System.Text.RegularExpressions;
using Dinh.Law.Corpus;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>An instrument that the preamble rests on and that the corpus knows.</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Instrument">The instrument meant.</param>
internal sealed partial record PreambleCitation(Passage Passage, int Start, int End, Instrument Instrument)
{
    public static IEnumerable<PreambleCitation> In(Galley galley)
    {
        foreach (var passage in galley.In(Zone.Preamble))
        {
            foreach (var citation in Citation.In(passage))
            {
                if (Instruments.Find(citation.Number!) is { } known && Fits(citation, known))
                    yield return new(passage, citation.Start, citation.End, known);
            }

            foreach (Match match in LawForm().Matches(passage.Text))
            {
                var cited = match.Value;
                if (NumberedAhead().IsMatch(cited) || Dated(cited) is not { } issued)
                    continue;
                if (Instruments.All.FirstOrDefault(i => i.Issued == issued && IsNamed(cited, i)) is { } law)
                    yield return new(passage, match.Index, match.Index + match.Length, law);
            }
        }
    }

    /// <summary>The paragraph also names a paper that amends others.</summary>
    public bool IsCitedAsAmended => Passage.Text.Contains("sửa đổi", StringComparison.OrdinalIgnoreCase);

    // A number without a year is borne by many papers; the date tells which.
    private static bool Fits(Citation citation, Instrument known) =>
        citation.NumberYear is not null || (citation.Date?.Value is { } day && day == known.Issued);

    private static DateOnly? Dated(string cited) => PaperDate.In(cited).Select(d => d.Value).FirstOrDefault(d => d is not null);

    private static bool IsNamed(string cited, Instrument law) => cited.StartsWith($"{law.Kind} {law.Name} ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(Luật|Bộ luật|Pháp lệnh) \p{Lu}[^;.]{3,160}? ngày (\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex LawForm();

    [GeneratedRegex(@"\bsố \d", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex NumberedAhead();
}
