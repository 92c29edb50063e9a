using System.Text.RegularExpressions;
using Xunit;

namespace Dinh.Architecture.Tests;

/// <summary>The project speaks of itself alone, and its pages say what they promise.</summary>
public sealed partial class SpeechTests
{
    [Fact]
    public void No_file_names_a_registry_or_a_place_on_one_machine()
    {
        var named = Repository
            .Files.Where(f => !f.EndsWith("SpeechTests.cs", StringComparison.Ordinal) && IsText(f))
            .Where(f => Elsewhere().IsMatch(Repository.Read(f)));

        Assert.Empty(named);
    }

    [Fact]
    public void Nothing_is_left_undone_in_the_code()
    {
        var files = Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith("SpeechTests.cs", StringComparison.Ordinal));

        Assert.Empty(files.Where(f => Unfinished().IsMatch(Repository.Read(f))));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public void Both_front_pages_name_the_two_commands_and_only_pictures_that_exist(string page)
    {
        var text = Repository.Read(page);

        Assert.Contains("./dinh demo", text);
        Assert.Contains("./dinh test", text);
        Assert.All(
            Picture().Matches(text),
            m => Assert.True(File.Exists(Repository.At(m.Groups["file"].Value)), $"{page} shows {m.Groups["file"].Value}, which is not there.")
        );
    }

    [Fact]
    public void Every_decision_says_what_was_asked_chosen_and_when_to_look_again()
    {
        var pages = Repository
            .Files.Where(f => f.StartsWith("docs/decisions/", StringComparison.Ordinal) && f.EndsWith(".md", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            p =>
            {
                var text = Repository.Read(p);
                Assert.Contains("## Question", text);
                Assert.Contains("## Choice", text);
                Assert.Contains("## Look again", text);
            }
        );
    }

    private static bool IsText(string file) =>
        Path.GetExtension(file) is ".cs" or ".cshtml" or ".md" or ".json" or ".sh" or ".mjs" or ".js" or ".css" or ".props" or ".csproj" or ".txt" or "";

    [GeneratedRegex(@"nuget\.org|registry\.npmjs|deb\.debian\.org|/work/|/home/\w+/|\.library\b", RegexOptions.None, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|Skip *= *""|Assert\.True\(true\)|Thread\.Sleep\(", RegexOptions.None, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<file>[^)]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Picture();
}
