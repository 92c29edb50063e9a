using System.Text;
using Dinh.Reading.Proofreading;
using Xunit;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>The page that lists the rules says what the rules say. To renew it: DINH_ACCEPT=1, then read the diff.</summary>
public sealed class RuleListTests
{
    private const string Head = "| rule | severity | what it looks for | example |";

    private static string Page => Path.Combine(Proof.Root, "docs/features/plans.check.md");

    [Fact]
    public void The_page_lists_every_rule_with_its_severity_and_example()
    {
        var written = File.ReadAllText(Page);
        var before = written[..written.IndexOf(Head, StringComparison.Ordinal)];
        if (Environment.GetEnvironmentVariable("DINH_ACCEPT") == "1")
            File.WriteAllText(Page, written = before + Table());

        Assert.Equal(Table(), written[before.Length..]);
    }

    [Fact]
    public void Every_rule_says_in_both_languages_what_it_looks_for_and_bears_a_key_of_its_own()
    {
        Assert.Equal(ProofRule.All.Count, ProofRule.All.Select(r => r.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            ProofRule.All,
            r =>
            {
                Assert.Matches("^[a-z]+(\\.[a-z-]+)+$", r.Key);
                Assert.NotEmpty(r.Looks.Vi);
                Assert.NotEmpty(r.Looks.En);
                Assert.NotEmpty(r.Example);
            }
        );
    }

    [Fact]
    public void Every_finding_says_in_both_languages_what_is_wrong_and_what_to_do()
    {
        var findings = Proof
            .Shared.Concat(Proof.Clean)
            .SelectMany(p => Proof.Of(p.Value.Replace("Cơ quan", "Cở quan", StringComparison.Ordinal), p.Key))
            .ToList();

        Assert.NotEmpty(findings);
        Assert.All(
            findings,
            f =>
            {
                Assert.All(new[] { f.Quote, f.Message.Vi, f.Message.En, f.Advice.Vi, f.Advice.En }, s => Assert.NotEmpty(s.Trim()));
                Assert.Matches("[.”…]$", f.Message.Vi);
            }
        );
    }

    private static string Table()
    {
        var table = new StringBuilder(Head).Append("\n| --- | --- | --- | --- |\n");
        foreach (var rule in ProofRule.All)
            table.Append($"| `{rule.Key}` | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Looks.Vi} {rule.Looks.En} | {rule.Example} |\n");

        return table.ToString();
    }
}
