using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A rule on punctuation and spaces that one pattern states.</summary>
internal abstract class MarkRule : ProofRule
{
    public override Severity Severity => Severity.Note;

    protected abstract Regex Slip { get; }

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Paragraphs
        where passage.Zone != Zone.Annex
        from Match match in Slip.Matches(passage.Text)
        where IsSlip(passage, match)
        select Mark(passage, Math.Max(0, match.Index), match.Index + match.Length, Message(match), Advice(match));

    protected virtual bool IsSlip(Passage passage, Match match) => true;

    protected abstract Sentence Message(Match match);

    protected abstract Sentence Advice(Match match);
}
