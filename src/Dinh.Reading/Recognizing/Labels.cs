using System.Collections.Frozen;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>What a labelled field says of a task.</summary>
internal enum Role
{
    Other,
    Lead,
    Advise,
    Coordinate,
    Time,
    Form,
    Place,
    Chair,
}

/// <summary>A label and what follows it: "Cơ quan chủ trì: Sở Nội vụ".</summary>
internal readonly record struct Field(Role Role, Stretch Label, Stretch Value);

/// <summary>Knows labels by their words and not by a list of spellings: each word may have one wrong letter.</summary>
internal static class Labels
{
    private const int Longest = 64;
    private const int MostWords = 10;
    private static readonly string[] Others = Words.List("label.other");
    private static readonly string[] Agents = Words.List("label.agents");
    private static readonly FrozenSet<string> Tokens = Words.Set("label.tokens");
    private static readonly Phrases Times = Phrases.Of("label.times");

    /// <summary>The label that the words begin with; null when they begin with none.</summary>
    public static Field? Of(Stretch words)
    {
        var marker = Outlining.Markers.Of(words.Text);
        var rest = words.From(marker.Length);
        var colon = rest.Text[..Math.Min(rest.Length, Longest)].IndexOf(':');
        if (colon > 2)
            return RoleOf(rest.To(colon).Trim()) is { } role ? new(role, rest.To(colon), rest.From(colon + 1).Trim()) : null;

        var time = Times.At(rest.Folded, 0);
        if (time == 0 || time >= rest.Length)
            return null;
        var value = rest.From(time).Trim();
        return TimePhrases.Begins(value) ? new Field(Role.Time, rest.To(time), value) : null;
    }

    /// <summary>All fields of a line; one may follow another after a semicolon or a stop.</summary>
    public static List<Field> In(Stretch words)
    {
        var fields = new List<Field>();
        if (!words.Text.Contains(':'))
        {
            if (Of(words) is { } only)
                fields.Add(only);
            return fields;
        }

        for (var (at, next) = (words.Text.IndexOf(':'), 0); next >= 0; at += next + 1)
        {
            next = words.Text[(at + 1)..].IndexOf(':');
            var head = Head(words, at);
            if (RoleOf(head) is not { } role)
                continue;
            if (fields.Count > 0)
                fields[^1] = fields[^1] with { Value = fields[^1].Value with { End = Math.Min(fields[^1].Value.End, head.Start) } };
            var value = words.From(at + 1).Trim();
            var bracketed = head.Start > words.Start && words.In.Text[head.Start - 1] == '(' && value.Text.Contains(')');
            fields.Add(new(role, head, bracketed ? value.To(value.Text.IndexOf(')')) : value));
        }

        for (var i = 0; i < fields.Count; i++)
            fields[i] = fields[i] with { Value = fields[i].Value.Trim() };
        return fields;
    }

    private static Stretch Head(Stretch words, int colon)
    {
        var from = Math.Max(0, colon - Longest);
        var before = words.Text[from..colon];
        var start = before.LastIndexOfAny(';', '.', '(');
        var dash = Math.Max(before.LastIndexOf(" - "), before.LastIndexOf(" – "));
        return (words with { Start = words.Start + from + Math.Max(Math.Max(start + 1, dash < 0 ? 0 : dash + 3), 0), End = words.Start + colon }).Trim();
    }

    public static Role? RoleOf(Stretch label)
    {
        var marker = Outlining.Markers.Of(label.Text);
        var folded = label.Folded[marker.Length..].Trim(" .-\"");
        if (folded.Length is < 4 or > Longest || folded.ContainsAnyInRange('0', '9'))
            return null;
        foreach (var other in Others)
        {
            if (Spelling.IsAlmost(folded, other))
                return Role.Other;
        }

        var known = Canonical(folded);
        return known is null ? null : RoleOf(known);
    }

    private static string? Canonical(ReadOnlySpan<char> folded)
    {
        Span<Range> parts = stackalloc Range[MostWords + 1];
        var count = folded.SplitAny(parts, " ,-/()", StringSplitOptions.RemoveEmptyEntries);
        if (count is < 2 or > MostWords)
            return null;

        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            if (Spelling.Nearest(folded[parts[i]], Tokens) is not { } word)
                return null;
            words[i] = word;
        }

        return string.Join(' ', words);
    }

    private static Role? RoleOf(string label)
    {
        if (Has(label, "thoi gian") || Has(label, "thoi han") || Has(label, "tien do") || Has(label, "hoan thanh"))
            return Role.Time;
        if (Has(label, "hinh thuc") || Has(label, "phuong thuc") || Has(label, "cach thuc"))
            return Role.Form;
        if (Has(label, "dia diem"))
            return Role.Place;
        if (
            Has(label, "chu tri")
            && (Has(label, "hoi nghi") || Has(label, "buoi") || Has(label, "cuoc hop") || Has(label, "doi thoai") || Has(label, "toa dam") || Has(label, "le"))
        )
            return Role.Chair;
        if (Has(label, "lanh dao") || Has(label, "chi dao"))
            return Role.Other;
        if (Has(label, "chu tri"))
            return Role.Lead;
        if (Has(label, "phoi hop"))
            return Role.Coordinate;
        if (Has(label, "tham muu"))
            return Role.Advise;
        if (Has(label, "dau moi") || Has(label, "phu trach") || Has(label, "trach nhiem") || Has(label, "phan cong"))
            return Role.Lead;
        return Has(label, "thuc hien") && Array.Exists(Agents, agent => Has(label, agent)) ? Role.Lead : null;
    }

    private static bool Has(string label, string word)
    {
        var at = label.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || label[at - 1] == ' ') && (at + word.Length == label.Length || label[at + word.Length] == ' ');
    }
}
