using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Dinh.Reading.Tests.Files;

/// <summary>Writes lines as Word's clerks do: the markers that Word can count are left to Word.</summary>
internal sealed partial class AutomaticNumbers
{
    private readonly StringBuilder lists = new();
    private readonly List<string> definitions = [];
    private readonly Dictionary<string, (int List, int Last)> going = [];
    private int listCount;

    public static WordFile Of(IEnumerable<string> lines)
    {
        var numbers = new AutomaticNumbers();
        var word = new WordFile();
        foreach (var line in lines)
            word.Holds(numbers.Paragraph(line));
        return word.With("numbering", string.Concat(numbers.definitions) + numbers.lists);
    }

    private string Paragraph(string line)
    {
        var marker = Marker().Match(line);
        var format = marker.Success ? FormatOf(marker.Groups["number"].Value) : null;
        if (format is not var (name, value))
            return WordFile.P(WebUtility.HtmlEncode(line));

        var look = $"{name}|{marker.Groups["before"].Value}|{marker.Groups["after"].Value}";
        return WordFile.P(WebUtility.HtmlEncode(line[marker.Length..]), WordFile.Numbered(ListFor(look, value)));
    }

    private int ListFor(string look, int value)
    {
        if (going.TryGetValue(look, out var list) && list.Last == value - 1)
        {
            going[look] = (list.List, value);
            return list.List;
        }

        if (!going.ContainsKey(look))
            Define(look);
        var definition = definitions.FindIndex(d => d.Contains($"<!--{look}-->", StringComparison.Ordinal));
        lists.Append(
            $"""<w:num w:numId="{++listCount}"><w:abstractNumId w:val="{definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{value}"/></w:lvlOverride></w:num>"""
        );
        going[look] = (listCount, value);
        return listCount;
    }

    private void Define(string look)
    {
        var parts = look.Split('|');
        definitions.Add(
            $"""
            <w:abstractNum w:abstractNumId="{definitions.Count}"><!--{look}--><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{parts[
                0
            ]}"/><w:lvlText w:val="{parts[1]}%1{parts[2]}"/></w:lvl></w:abstractNum>
            """
        );
    }

    /// <summary>Word counts a, b, c, d, e and knows no đ, so letters from there on are typed.</summary>
    private static (string Format, int Value)? FormatOf(string number) =>
        int.TryParse(number, out var value) ? (number.StartsWith('0') ? null : ("decimal", value))
        : number is "I" or "II" or "III" or "IV" or "V" or "VI" ? ("upperRoman", Array.IndexOf(["", "I", "II", "III", "IV", "V", "VI"], number))
        : number is "a" or "b" or "c" or "d" ? ("lowerLetter", number[0] - 'a' + 1)
        : null;

    [GeneratedRegex(@"^(?<before>(\d+\.)*)(?<number>\d+|[IV]+|[a-d])(?<after>[.)]) (?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
