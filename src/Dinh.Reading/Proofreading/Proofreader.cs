using System.Text.RegularExpressions;
using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>Reads a plan as a careful colleague would before it is signed.</summary>
public static class Proofreader
{
    /// <summary>What every rule found, in reading order. Whatever the text, it answers.</summary>
    public static IReadOnlyList<Finding> Check(SourceText source, PlanReading reading)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);

        var galley = Galley.Of(source, reading);
        if (galley.Lines.Count == 0)
            return [];

        return
        [
            .. ProofRule
                .All.SelectMany(rule => Found(rule, galley))
                .DistinctBy(f => (f.Rule, f.At))
                .OrderBy(f => f.At.Line)
                .ThenBy(f => f.At.Start)
                .ThenBy(f => f.Severity),
        ];
    }

    private static IReadOnlyList<Finding> Found(ProofRule rule, Galley galley)
    {
        try
        {
            return [.. rule.Check(galley)];
        }
        catch (RegexMatchTimeoutException)
        {
            // A line made to hold a pattern up costs that rule's findings, not the reader's answer.
            return [];
        }
    }
}
