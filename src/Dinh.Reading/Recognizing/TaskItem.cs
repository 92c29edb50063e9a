using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Reads one item as a task: its title, its labelled fields, and where those are wanting its prose.</summary>
internal sealed class TaskItem(Heading item, Part part, TaskContext context)
{
    private readonly List<Heading> texts = [.. item.Whole().Where(u => u.Line.Kind == Files.LineKind.Text)];

    public PlanTask Read(List<Quoted<string>> inherited)
    {
        var own = Labels.In(item.Words);
        var title = Title(own);
        var fields = Fields(own, title);
        var prose = new TaskProse(item, texts, part, fields);
        var told = prose.Told(title);
        fields.TimeText ??= (TimePhrases.AfterColon(title) ?? prose.Bound())?.Quote();

        var lead = fields.Roles.Lead.Count > 0 ? fields.Roles.Lead : told.Lead;
        var advise = fields.Roles.Advise.Count > 0 ? fields.Roles.Advise : told.Advise;
        return new()
        {
            Path = item.Path,
            Part = part == Part.Duties ? "duties" : "content",
            Title = title.Quote(),
            Detail = Detail(title),
            Lead = lead.Count + advise.Count == 0 ? inherited : lead,
            Advise = advise,
            Coordinate = fields.Roles.Coordinate.Count > 0 ? fields.Roles.Coordinate : told.Coordinate,
            Form = fields.Form,
            TimeText = fields.TimeText,
            Time = fields.Time,
            Milestones = fields.Milestones,
            TaskKind = TaskKinds.Of(title, item.Below.Where(b => !fields.Has(b)).Select(b => b.Words), context.PlanKind),
        };
    }

    private TaskFields Fields(List<Field> own, Stretch title)
    {
        var fields = new TaskFields(item, context.Time);
        foreach (var field in own.Where(f => f.Label.Start > item.Words.Start))
            fields.Take(field, item);
        foreach (var under in texts)
        {
            if (under != item && !fields.Has(under))
                fields.TakeAll(under);
        }

        // "2. Hình thức" over its own paragraph is as good as "Hình thức: …".
        if (fields.Form is null && Labels.RoleOf(title) == Role.Form && item.Below.Count > 0)
            fields.Form = Sentences.First(item.Below[0].Words).Bare().Quote();
        return fields;
    }

    private Stretch Title(List<Field> own)
    {
        var words = item.Words;
        if (own.Find(f => f.Label.Start > words.Start + 8) is { Label.In: not null } field)
            words = words with { End = field.Label.Start };
        return Sentences.First(words.Trim()).Bare();
    }

    private string? Detail(Stretch title)
    {
        var rest = (item.Words with { Start = title.End }).Bare();
        var lines = texts.Where(u => u != item).Select(u => u.Line.Text);
        var detail = string.Join('\n', rest.IsEmpty ? lines : lines.Prepend(rest.ToString()));
        return detail.Length == 0 ? null : detail;
    }
}
