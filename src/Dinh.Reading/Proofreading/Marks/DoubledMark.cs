using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>Two stops, or two marks that cannot stand together.</summary>
internal sealed partial class DoubledMark : MarkRule
{
    public override string Key => "mark.doubled";

    public override Sentence Looks => Say("Hai dấu câu liền nhau.", "Two punctuation marks in a row.");

    public override string Example => "do HĐND, UBND xã ban hành..";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) => passage.Zone is not (Zone.Header or Zone.Signature);

    protected override Sentence Message(Match match)
    {
        var marks = match.Groups["m"].Value;
        return Say($"Hai dấu câu liền nhau: “{marks}”.", $"Two marks in a row: “{marks}”.");
    }

    protected override Sentence Advice(Match match) => Say("Chỉ giữ một dấu.", "Keep one of them.");

    [GeneratedRegex(
        @"[\p{L}\d)”""]\s?(?<m>\.\.(?![./…])|,\s?,|;\s?;|:\s?:|,\s?\.(?!\.)|\.\s?,|;\s?\.(?![./])|,\s?;|;\s?,|:\s?;|\.\s?;)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
