using System.Buffers;
using System.Text;
using Dinh.Reading.Files;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Cleaning;

/// <summary>Writes clean text and remembers where each letter came from.</summary>
/// <param name="length">How long the text may become, as far as that is known.</param>
internal sealed class PassageWriter(int length = 16)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*#`\\_<");
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "\u0085\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
    );

    private readonly StringBuilder text = new(length);
    private readonly List<Seam> seams = [];
    private (int Line, int Column) end;

    public bool IsEmpty => text.Length == 0;

    public int Length => text.Length;

    /// <summary>A piece of a line: composed letters, single spaces, no marks of emphasis.</summary>
    public static Passage Of(SourceLine line, int from, int to, bool afterGap = false)
    {
        if (Plain(line, from, to, afterGap) is { } plain)
            return plain;

        var writer = new PassageWriter();
        writer.Append(line, from, to);
        var indent = from;
        while (indent < to && indent < line.Text.Length && char.IsWhiteSpace(line.Text[indent]))
            indent++;
        return writer.Done(line.Kind, line.Table, line.Page, indent, afterGap);
    }

    /// <summary>Most lines need no cleaning but at their ends.</summary>
    private static Passage? Plain(SourceLine line, int from, int to, bool afterGap)
    {
        var source = line.Text.AsSpan(from, to - from);
        var start = source.IndexOfAnyExcept(' ');
        if (start < 0)
            return null;

        var words = source[start..].TrimEnd(' ');
        if (!IsClean(words))
            return null;

        var column = from + start;
        Seam[] ends = [new(0, line.Number, column), new(words.Length, line.Number, column + words.Length)];
        return new(words.Length == line.Text.Length ? line.Text : words.ToString(), ends)
        {
            Kind = line.Kind,
            Table = line.Table,
            Page = line.Page,
            Indent = column,
            AfterGap = afterGap,
        };
    }

    private static bool IsClean(ReadOnlySpan<char> words)
    {
        if (words.IndexOf("  ") >= 0 || words.ContainsAny(Marks))
            return false;
        return Letters.IsPlain(words)
            || !words.ContainsAny(Unseen) && !words.ContainsAnyInRange('\u0300', '\u036f') && !words.ContainsAnyInRange('\0', '\u001f');
    }

    public void Append(SourceLine line, int from, int to)
    {
        var source = line.Text;
        var pending = false;
        var start = text.Length;
        for (var at = from; at < to; )
        {
            var skipped = Emphasis.Length(source, at, to, atStart: text.Length == start);
            if (skipped > 0 || IsNothing(source[at]))
            {
                at += Math.Max(skipped, 1);
                continue;
            }

            if (char.IsWhiteSpace(source[at]) || char.IsControl(source[at]))
            {
                pending |= text.Length > start;
                if (pending && text.Length > start && text[^1] != ' ')
                    Put(' ', line.Number, at);
                at++;
                continue;
            }

            at += Letter(source, at, to, line.Number);
        }

        if (text.Length > start && text[^1] == ' ')
            text.Length--;
        while (seams.Count > 0 && seams[^1].At >= text.Length && text.Length > 0)
            seams.RemoveAt(seams.Count - 1);
    }

    public void Append(Passage passage, string joint)
    {
        // Of the joint only the first space has a place, just behind the words before it.
        for (var i = 0; i < joint.Length && text.Length > 0; i++)
            Put(joint[i], i == 0 ? end.Line : 0, i == 0 ? end.Column : 0);

        var shift = text.Length;
        text.Append(passage.Text);
        foreach (var seam in passage.Seams)
        {
            if (seam.At < passage.Text.Length)
                seams.Add(seam with { At = seam.At + shift });
            else
                end = (seam.Line, seam.Column);
        }
    }

    public Passage Done(LineKind kind = LineKind.Text, int table = 0, int page = 0, int indent = 0, bool afterGap = false, IReadOnlyList<int>? breaks = null)
    {
        if (seams.Count > 0)
            seams.Add(new(text.Length, end.Line, end.Column));
        return new(text.ToString(), [.. seams])
        {
            Kind = kind,
            Table = table,
            Page = page,
            Indent = indent,
            AfterGap = afterGap,
            Breaks = breaks ?? [],
        };
    }

    private int Letter(string source, int at, int to, int line)
    {
        var marks = 0;
        while (at + 1 + marks < to && Folding.IsMark(source[at + 1 + marks]))
            marks++;
        if (marks == 0)
        {
            Put(source[at], line, at);
            end = (line, at + 1);
            return 1;
        }

        foreach (var letter in Composed(source.Substring(at, 1 + marks)))
            Put(letter, line, at);
        end = (line, at + 1 + marks);
        return 1 + marks;
    }

    private static string Composed(string letters) => char.IsSurrogate(letters[0]) ? letters : letters.Normalize(NormalizationForm.FormC);

    private void Put(char letter, int line, int column)
    {
        var follows = seams.Count > 0 && seams[^1].Line == line && seams[^1].Column + text.Length - seams[^1].At == column;
        if (!follows)
            seams.Add(new(text.Length, line, column));
        text.Append(letter);
    }

    private static bool IsNothing(char letter) => letter is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad' or '\u2060';
}
