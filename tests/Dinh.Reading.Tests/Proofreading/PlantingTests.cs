using System.Runtime.CompilerServices;
using Dinh.Reading.Proofreading;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>A fault planted in a clean plan is told of by its own rule, at its line, and by nothing else.</summary>
public sealed class PlantingTests
{
    private static readonly IReadOnlyList<Planting> Plantings = ReadPlantings();

    [Fact]
    public void Every_fault_planted_is_told_of_at_its_line_and_no_other_finding_comes_of_it()
    {
        var wrong = new List<string>();
        foreach (var planting in Plantings)
        {
            var plans = Proof.Clean.Where(p => planting.FitsIn(p.Key, p.Value)).ToList();
            if (plans.Count == 0)
                wrong.Add($"{planting}: no clean plan has these words");

            wrong.AddRange(plans.Select(p => Judge(planting, p.Key, p.Value)).OfType<string>());
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public void Every_rule_has_a_fault_planted_for_it_or_an_oddity_noted()
    {
        var shown = Plantings.Select(p => p.Rule).Concat(OddityTests.RulesNoted).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ProofRule.All.Select(r => r.Key).Except(shown, StringComparer.Ordinal));
    }

    private static string? Judge(Planting planting, string name, string plan)
    {
        var (text, line) = planting.In(plan);
        var before = Proof.Of(plan, name).Select(f => (f.Rule, f.Quote)).ToList();
        var found = Proof.Of(text, name).Where(f => !before.Contains((f.Rule, f.Quote))).ToList();

        return found.Count > 0 && found.All(f => f.Rule == planting.Rule) && found.Exists(f => f.At.Line == line)
            ? null
            : $"{planting} in {name}, line {line}:\n{(found.Count == 0 ? "nothing found" : Proof.Show(found))}";
    }

    private static List<Planting> ReadPlantings([CallerFilePath] string here = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "plantings.txt"))
                .Where(l => l.Length > 0 && l[0] != '#')
                .Select(l => l.Replace("\\n", "\n", StringComparison.Ordinal).Split('|'))
                .Select(c => new Planting(c[0], c[1], c[2], c.ElementAtOrDefault(3) ?? "", c.ElementAtOrDefault(4))),
        ];

    private sealed record Planting(string Rule, string Words, string Fault, string At, string? Plan)
    {
        public bool FitsIn(string name, string plan) => (Plan is null || Plan == name) && plan.Contains(Words, StringComparison.Ordinal);

        public (string Text, int Line) In(string plan)
        {
            var start = plan.IndexOf(Words, StringComparison.Ordinal);
            var text = plan[..start] + Fault + plan[(start + Words.Length)..];
            if (At.Length > 0)
                return (text, 1 + text[..LastBefore(text, start)].Count(c => c == '\n'));

            var same = Words.Zip(Fault).TakeWhile(p => p.First == p.Second).Count();
            return (text, 1 + text[..Math.Min(text.Length, start + same)].Count(c => c == '\n'));
        }

        /// <summary>The nearest of those words, before the fault or else behind it.</summary>
        private int LastBefore(string text, int start)
        {
            var before = text.LastIndexOf(At, Math.Min(text.Length - 1, start + Fault.Length), StringComparison.Ordinal);
            return before >= 0 ? before : Math.Max(0, text.IndexOf(At, StringComparison.Ordinal));
        }

        public override string ToString() => $"[{Rule}] «{Words}» → «{Fault}»";
    }
}
