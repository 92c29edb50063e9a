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

    // By the length of what is compared with them: a word that differs by more than a letter in length is not meant.
    private static readonly string[][] Others =
    [
        .. Enumerable.Range(0, Longest + 1).Select(length => Words.List("label.other").Where(other => Math.Abs(other.Length - length) <= 1).ToArray()),
    ];
    private static readonly Phrases Times = Phrases.Of("label.times");

    /// <summary>The label that the words begin with; null when they begin with none.</summary>
    public static Field? Of(Stretch words)
    {
        var marker = Outlining.Markers.Of(words.Text);
        var rest = words.From(marker.Length);
        var colon = rest.Text[..Math.Min(rest.Length, Longest)].IndexOf(':');
        if (colon > 2)
            return RoleOf(rest.To(colon).Trim()) is { } role ? new(role, rest.To(colon), rest.From(colon + 1).Trim()) : null;

        var time = Times.MayBegin(rest.Text) ? Times.At(rest.Folded, 0) : 0;
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
        foreach (var other in Others[folded.Length])
        {
            if (Spelling.IsAlmost(folded, other))
                return Role.Other;
        }

        return LabelWords.Of(folded) is { } cues ? RoleOf(cues) : null;
    }

    private static Role? RoleOf(LabelCues cues)
    {
        if (Has(LabelCues.Time))
            return Role.Time;
        if (Has(LabelCues.Form))
            return Role.Form;
        if (Has(LabelCues.Place))
            return Role.Place;
        if (Has(LabelCues.Chair) && Has(LabelCues.Meeting))
            return Role.Chair;
        if (Has(LabelCues.Guidance))
            return Role.Other;
        if (Has(LabelCues.Chair))
            return Role.Lead;
        if (Has(LabelCues.Coordination))
            return Role.Coordinate;
        if (Has(LabelCues.Advice))
            return Role.Advise;
        return Has(LabelCues.Charge) || Has(LabelCues.Deed) && Has(LabelCues.Agent) ? Role.Lead : null;

        bool Has(LabelCues cue) => (cues & cue) != LabelCues.None;
    }
}
