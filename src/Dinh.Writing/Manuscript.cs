using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;

namespace Dinh.Writing;

/// <summary>A paper ready to be written to a file: its blocks in order, and the measures it is set in.</summary>
/// <param name="Title">What the file calls itself to its reader's program.</param>
public sealed record Manuscript(string Title, PaperRules Rules, IReadOnlyList<Block> Blocks)
{
    /// <summary>A rule is never longer than the column it stands in.</summary>
    internal double LengthOf(Rule rule, double column) => Math.Min(TextWidth.Of(rule.Words, Setting.Of(rule.Look, Rules).Size), column * 0.9) * rule.Share;
}
