using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>The labelled fields of one item: on its own line, in the dashes and paragraphs under it, in lists under an empty label.</summary>
internal sealed class TaskFields(Heading item, TimeContext time)
{
    private readonly bool[] marked = new bool[item.Size];
    private readonly List<Milestone> steps = [];
    private string? last;

    public Roles Roles { get; } = new();

    public Quoted<string>? Form { get; set; }

    public Quoted<string>? TimeText { get; set; }

    public IReadOnlyList<Milestone> Milestones => steps;

    public TimeReading? Time => TimeText is null ? null : TimeWords.Read(steps.Count > 1 && last is not null ? last : TimeText.Value, time);

    /// <summary>Whether a line under the item is one of its fields, and so no part of its prose.</summary>
    public bool Has(Heading under) => marked[under.Number - item.Number];

    private void Mark(Heading field)
    {
        // A list under the item's own label may stand beside the item.
        var at = field.Number - item.Number;
        if (at >= 0 && at < marked.Length)
            marked[at] = true;
    }

    public void TakeAll(Heading under)
    {
        var found = Labels.In(under.Words);
        if (found.Count == 0 || found[0].Label.Start > under.Words.Start + 3 && found[0].Role == Role.Other)
            return;

        // "… tổ chức hội nghị. Thời gian: trước ngày 10/10": what stands before the label is still prose.
        if (found[0].Label.Start <= under.Words.Start + 3 || found[0].Role != Role.Time)
            Mark(under);
        foreach (var field in found)
            Take(field, under);
    }

    public void Take(Field field, Heading under)
    {
        if (field.Value.Bare().IsEmpty)
        {
            var list = SubList(under);
            foreach (var one in list)
                Mark(one);
            if (field.Role == Role.Time)
                Steps(list);
            else
                foreach (var one in list)
                    TakeValue(field.Role, one.Words);
            return;
        }

        TakeValue(field.Role, field.Value);
    }

    /// <summary>The dashes under an empty label, or those that follow it until the next label.</summary>
    private static List<Heading> SubList(Heading label)
    {
        if (label.Below.Count > 0)
            return [.. label.Below];
        if (label.Above is not { } above || !label.Marker.IsBullet && label.Marker.Kind != MarkerKind.None)
            return [];

        return [.. above.Below.SkipWhile(b => b != label).Skip(1).TakeWhile(b => b.Marker.IsBullet && Labels.Of(b.Words) is null)];
    }

    private void TakeValue(Role role, Stretch words)
    {
        // "(thời gian: tháng 8/2025)": the bracket that closes the field is no part of it.
        var close = words.Text.IndexOf(')');
        var value = close >= 0 && words.Text[..close].IndexOf('(') < 0 ? words.To(close) : words;
        switch (role)
        {
            case Role.Lead:
                Recognizing.Roles.Add(Roles.Lead, Bodies.List(Leading(value)));
                break;
            case Role.Advise:
                Recognizing.Roles.Add(Roles.Advise, Bodies.List(value));
                break;
            case Role.Coordinate:
                Recognizing.Roles.Add(Roles.Coordinate, Bodies.List(value));
                break;
            case Role.Chair when Roles.Lead.Count == 0:
                Recognizing.Roles.Add(Roles.Lead, Bodies.List(value));
                break;
            case Role.Time:
                TimeText ??= Sentences.First(value).Bare().Quote();
                break;
            case Role.Form:
                Form ??= Sentences.First(value).Bare().Quote();
                break;
            default:
                break;
        }
    }

    /// <summary>"Phân công: Công an xã chủ trì; Trạm Y tế phối hợp" names in one field who leads and who helps.</summary>
    private Stretch Leading(Stretch value)
    {
        var words = value.Bare();
        var leads = words.Folded.IndexOf(" chu tri");
        if (leads < 0 || !words.Folded.EndsWith(" phoi hop") || leads + 9 >= words.Length || words.Text[leads + 8] is not (',' or ';'))
            return value;

        Recognizing.Roles.Add(Roles.Coordinate, Bodies.List(words.From(leads + 9).Trim()));
        return words.To(leads);
    }

    /// <summary>Several dated steps in one field: the last one bounds the task.</summary>
    private void Steps(List<Heading> list)
    {
        var words = list.ConvertAll(l => l.Words.Bare());
        if (words.Count == 0)
            return;

        TimeText = new(string.Join("; ", words.Select(w => w.ToString())), [.. words.SelectMany(w => w.Quote().Places)]);
        foreach (var step in words)
        {
            var bound = TimePhrases.Ending(step);
            var end = TimeWords.Read((bound ?? step).ToString(), time)?.End;
            last = (bound ?? step).ToString();
            steps.Add(new((bound is { } b ? (step with { End = b.Start }).Bare() : step).Quote(), end));
        }

        if (steps.Count == 1)
            steps.Clear();
    }
}
