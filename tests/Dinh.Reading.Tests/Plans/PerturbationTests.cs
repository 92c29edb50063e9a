using System.Text;
using System.Text.RegularExpressions;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Plans;

/// <summary>What a writer, a printer or a converter does to a plan without changing its meaning leaves the reading the same.</summary>
public sealed class PerturbationTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Decomposed_letters_change_nothing(string name) => Same(name, text => text.Normalize(NormalizationForm.FormD));

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_and_hard_spaces_change_nothing(string name) =>
        Same(name, text => Regex.Replace(text.ReplaceLineEndings("\r\n"), "(?<=\\S) (?=\\S)", m => m.Index % 7 == 0 ? "\u00a0" : " "));

    [Theory]
    [MemberData(nameof(Names))]
    public void Spaces_at_the_ends_of_lines_change_nothing(string name) => Same(name, text => Regex.Replace(text, "(?m)(?<=\\S)$", "   "));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_byte_order_mark_and_invisible_letters_change_nothing(string name) =>
        Same(name, text => "\ufeff" + Regex.Replace(text, "(?<=\\p{Ll})(?=\\p{Ll})", m => m.Index % 53 == 0 ? "\u200b" : ""));

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_numbers_between_items_change_nothing(string name) =>
        Same(name, text => Regex.Replace(text, @"(?m)^(?=(II|III|IV|V|B|C|D|2|3|4)[.\-] ?[A-ZĐ])", m => $"\n{m.Index % 9 + 2}\n\n"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Bold_letters_of_markdown_change_nothing(string name) =>
        Same(name, text => Regex.Replace(text, @"(?m)^(?<marker>[IVX]+[.\-]) (?<words>[^\n|*]+)$", "**${marker} ${words}**"));

    [Theory]
    [InlineData("I- ")]
    [InlineData("I/ ")]
    [InlineData("I) ")]
    public void Another_stop_after_the_marker_changes_nothing(string style)
    {
        foreach (var name in Samples.Names)
            Same(name, text => Regex.Replace(text, @"(?m)^([IVX]+)[.\-] (?=\p{Lu})", "$1" + style[1..]));
    }

    [Theory]
    [InlineData("chủ trì:", "chủ tri:")]
    [InlineData("phối hợp:", "phói hợp:")]
    [InlineData("Thời gian thực hiện:", "Thời gain thực hiện :")]
    [InlineData("Đơn vị ", "Đơn  vị ")]
    public void A_slip_in_a_label_changes_nothing(string label, string slip)
    {
        foreach (var name in Samples.Names)
            Same(name, text => text.Replace(label, slip, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(70)]
    [InlineData(76)]
    [InlineData(82)]
    public void Lines_broken_elsewhere_change_nothing(int width)
    {
        // The width of a page can only be told from several lines that were broken at it.
        var plans = Samples.Names.Where(n => !IsSetInColumns(Samples.Text(n)) && Samples.Text(n).Split('\n').Count(line => line.Length > width) >= 8).ToList();

        Assert.NotEmpty(plans);
        foreach (var name in plans)
            Same(name, text => Wrapped(Samples.Unwrapped(text), width));
    }

    private static bool IsSetInColumns(string text) => text.Contains('|', StringComparison.Ordinal) || text.Contains("     ", StringComparison.Ordinal);

    private static void Same(string name, Func<string, string> change)
    {
        var text = Samples.Text(name);
        var before = ReadingJson.Write(PlanReader.Read(SourceText.Of(text)));
        var after = ReadingJson.Write(PlanReader.Read(SourceText.Of(change(text))));
        Assert.Equal(before, after);
    }

    private static string Wrapped(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => Broken(line, width)));

    private static IEnumerable<string> Broken(string line, int width)
    {
        var rest = line;
        while (rest.Length > width)
        {
            var at = rest.LastIndexOf(' ', width);

            // A dash that begins a line marks an item to every reader; nobody can tell it from the one in a name.
            while (at > 0 && rest[at + 1] is '-' or '–')
                at = rest.LastIndexOf(' ', at - 1);
            if (at <= 0)
                break;
            yield return rest[..at];
            rest = rest[(at + 1)..];
        }

        yield return rest;
    }
}
