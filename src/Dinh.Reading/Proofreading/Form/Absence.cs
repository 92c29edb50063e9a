using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A part of the paper's form that is not there; shown at the line where it belongs.</summary>
internal abstract class Absence : ProofRule
{
    public override Severity Severity => Severity.Warning;

    private protected static Passage Kind(Galley galley) => galley.Lines.FirstOrDefault(l => l.Zone == Zone.Title) ?? galley.Lines[0];

    private protected static Passage LastOfBody(Galley galley) => galley.Lines.LastOrDefault(l => l.Zone is Zone.Body or Zone.Preamble) ?? galley.Lines[^1];

    private protected static IEnumerable<Passage> Head(Galley galley) => galley.Lines.Where(l => l.Zone is Zone.Header or Zone.Title);

    /// <summary>Only a text that has a title and a body is held to the form of a paper.</summary>
    private protected static bool IsPaper(Galley galley) => galley.Lines.Any(l => l.Zone == Zone.Title) && galley.Lines.Any(l => l.Zone == Zone.Body);
}
