using System.Runtime.CompilerServices;
using Dinh.Reading.Proofreading;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>The oddities that people noted in real plans, each with the rule and line that must tell of it.</summary>
public sealed class OddityTests
{
    private static readonly IReadOnlyList<(string Plan, int Line, string Rule)> Noted = ReadNoted();

    /// <summary>The rules that some oddity noted calls for.</summary>
    internal static IEnumerable<string> RulesNoted => Noted.Select(n => n.Rule);

    [Fact]
    public void Every_oddity_noted_names_a_rule_that_exists()
    {
        var rules = ProofRule.All.Select(r => r.Key).ToHashSet();

        Assert.NotEmpty(Noted);
        Assert.All(Noted, n => Assert.Contains(n.Rule, rules));
    }

    [Fact]
    public void Every_oddity_noted_in_the_plans_beside_the_project_is_found_at_its_line()
    {
        var found = Proof.Shared.ToDictionary(p => p.Key, p => Proof.Of(p.Value, p.Key + ".txt"));

        var missed = Noted.Where(n => found.ContainsKey(n.Plan) && !found[n.Plan].Any(f => f.Rule == n.Rule && f.At.Line == n.Line));

        Assert.Empty(missed);
    }

    [Fact]
    public void The_words_quoted_stand_where_the_finding_says()
    {
        foreach (var (name, text) in Proof.Clean.Concat(Proof.Shared))
        {
            var lines = text.ReplaceLineEndings("\n").Split('\n');
            foreach (var finding in Proof.Of(text, name))
            {
                Assert.InRange(finding.At.Line, 1, lines.Length);
                Assert.InRange(finding.At.Start, 0, finding.At.End);
                Assert.InRange(finding.At.End, 0, lines[finding.At.Line - 1].Length);
            }
        }
    }

    [Fact]
    public void Findings_come_in_reading_order()
    {
        foreach (var (name, text) in Proof.Clean.Concat(Proof.Shared))
        {
            var lines = Proof.Of(text, name).Select(f => f.At.Line).ToList();
            Assert.Equal(lines.Order(), lines);
        }
    }

    private static List<(string, int, string)> ReadNoted([CallerFilePath] string here = "") =>
        [
            .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "oddities.txt"))
                .Where(l => l.Length > 0 && l[0] != '#')
                .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(w => (w[0], int.Parse(w[1]), w[2])),
        ];
}
