using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Reads one item as a task: its title, its labelled fields, and where those are wanting its prose.</summary>
internal sealed class TaskItem(Heading item, Part part, TaskContext context)
{
    private readonly TimeContext time = context.Time;
    private readonly Roles labelled = new();
    private readonly Roles told = new();
    private readonly HashSet<Heading> fields = [];
    private readonly List<Milestone> milestones = [];
    private Quoted<string>? form;
    private Quoted<string>? timeText;

    public PlanTask Read(List<Quoted<string>> inherited)
    {
        var own = Labels.In(item.Words);
        var title = Title(own);
        foreach (var field in own.Where(f => f.Label.Start > item.Words.Start))
            Take(field, item);
        foreach (var under in item.Whole().Skip(1).Where(u => u.Line.Kind == Files.LineKind.Text && !fields.Contains(u)))
            Fields(under);
        if (form is null && Labels.RoleOf(title) == Role.Form && item.Below.Count > 0)
            form = Sentences.First(item.Below[0].Words).Bare().Quote();

        Prose(title);
        Bound();
        var lead = labelled.Lead.Count > 0 ? labelled.Lead : told.Lead;
        var advise = labelled.Advise.Count > 0 ? labelled.Advise : told.Advise;
        if (lead.Count == 0 && advise.Count == 0)
            lead = inherited;
        var reading = milestones.Count > 1 && milestones[^1].End is not null ? LastMilestone() : Reading();
        return new()
        {
            Path = item.Path,
            Part = part == Part.Duties ? "duties" : "content",
            Title = title.Quote(),
            Detail = Detail(title),
            Lead = lead,
            Advise = advise,
            Coordinate = labelled.Coordinate.Count > 0 ? labelled.Coordinate : told.Coordinate,
            Form = form,
            TimeText = timeText,
            Time = reading,
            Milestones = milestones,
            TaskKind = TaskKinds.Of(title, [.. item.Below.Where(b => !fields.Contains(b)).Select(b => b.Words)], context.PlanKind),
        };
    }

    private Stretch Title(List<Field> own)
    {
        var words = item.Words;
        if (own.Find(f => f.Label.Start > words.Start + 8) is { Label.In: not null } field)
            words = words with { End = field.Label.Start };
        return Sentences.First(words.Trim()).Bare();
    }

    private void Fields(Heading under)
    {
        var found = Labels.In(under.Words);
        if (found.Count == 0 || found[0].Label.Start > under.Words.Start + 3 && found[0].Role == Role.Other)
            return;

        fields.Add(under);
        foreach (var field in found)
            Take(field, under);
    }

    private void Take(Field field, Heading under)
    {
        if (field.Value.Bare().IsEmpty)
        {
            var list = SubList(under);
            foreach (var one in list)
                fields.Add(one);
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

    private void TakeValue(Role role, Stretch value)
    {
        switch (role)
        {
            case Role.Lead:
                Roles.Add(labelled.Lead, Bodies.List(value));
                break;
            case Role.Advise:
                Roles.Add(labelled.Advise, Bodies.List(value));
                break;
            case Role.Coordinate:
                Roles.Add(labelled.Coordinate, Bodies.List(value));
                break;
            case Role.Time:
                timeText ??= Sentences.First(value).Bare().Quote();
                break;
            case Role.Form:
                form ??= Sentences.First(value).Bare().Quote();
                break;
            default:
                break;
        }
    }

    /// <summary>Several dated steps in one field: the last one bounds the task.</summary>
    private void Steps(List<Heading> list)
    {
        var words = list.ConvertAll(l => l.Words.Bare());
        if (words.Count == 0)
            return;

        timeText = new(string.Join("; ", words.Select(w => w.ToString())), [.. words.SelectMany(w => w.Quote().Places)]);
        foreach (var step in words)
        {
            var bound = TimePhrases.Ending(step);
            var end = TimeWords.Read((bound ?? step).ToString(), time)?.End;
            milestones.Add(new((bound is { } b ? (step with { End = b.Start }).Bare() : step).Quote(), end));
        }

        if (milestones.Count == 1)
            milestones.Clear();
    }

    private TimeReading? LastMilestone() => TimeWords.Read((TimePhrases.Ending(Stretched(timeText!))?.ToString() ?? timeText!.Value), time);

    private static Stretch Stretched(Quoted<string> quote) =>
        new(
            new Passage(quote.Value[(quote.Value.LastIndexOf("; ", StringComparison.Ordinal) + 1)..], [new(0, 1, 0)]),
            0,
            quote.Value.Length - quote.Value.LastIndexOf("; ", StringComparison.Ordinal) - 1
        );

    private TimeReading? Reading() => timeText is null ? null : TimeWords.Read(timeText.Value, time);

    private void Prose(Stretch title)
    {
        var named = Statements.Assignee(title, told);
        var statement = title;
        if (!named)
            named = Opening(ref statement);
        if (part == Part.Duties)
            Everywhere();
        else
            Statements.Coordinators(statement.In == title.In && statement.Start == title.Start ? title : statement, told);
    }

    /// <summary>Under a heading that names a topic: the first sentence, or each of the dashes, says who acts.</summary>
    private bool Opening(ref Stretch statement)
    {
        var open = item.Below.Where(b => !fields.Contains(b) && b.Line.Kind == Files.LineKind.Text && !b.Marker.IsCounted).ToList();
        var dashes = open.TakeWhile(b => b.Marker.IsBullet).ToList();
        if (dashes.Count > 0)
        {
            foreach (var dash in dashes.Where(d => Names(Sentences.First(d.Words))))
                Statements.Coordinators(Sentences.First(dash.Words), told);
            return told.Lead.Count + told.Advise.Count > 0;
        }

        for (var i = 0; i < open.Count; i++)
        {
            var sentence = Sentences.First(open[i].Words);
            if (i > 0 && !sentence.Folded.Contains("chu tri", StringComparison.Ordinal))
                continue;
            if (!Names(sentence))
                continue;
            statement = sentence;
            return true;
        }

        return false;

        bool Names(Stretch sentence) =>
            (Bodies.Begins(sentence) && Bodies.End(sentence) < sentence.Length || Bodies.IsLeadIn(sentence, out _) || Statements.IsGrounded(sentence))
            && Statements.Assignee(sentence, told);
    }

    private void Everywhere()
    {
        foreach (var under in item.Whole().Where(u => !fields.Contains(u) && u.Line.Kind == Files.LineKind.Text))
            Statements.Coordinators(under.Words, told);
    }

    /// <summary>A day in the item's own prose, unless it is a report's.</summary>
    private void Bound()
    {
        if (timeText is not null)
            return;

        foreach (var sentence in item.Whole().Where(u => !fields.Contains(u) && u.Line.Kind == Files.LineKind.Text).SelectMany(u => Sentences.Of(u.Words)))
        {
            foreach (var clause in Sentences.Clauses(sentence))
            {
                if (Reports.IsReport(clause) || TimePhrases.Bound(clause) is not { } bound)
                    continue;
                timeText = bound.Quote();
                return;
            }
        }
    }

    private string? Detail(Stretch title)
    {
        var rest = (item.Words with { Start = title.End }).Bare();
        var lines = item.Whole().Skip(1).Where(u => u.Line.Kind == Files.LineKind.Text).Select(u => u.Line.Text);
        var detail = string.Join('\n', rest.IsEmpty ? lines : lines.Prepend(rest.ToString()));
        return detail.Length == 0 ? null : detail;
    }
}
