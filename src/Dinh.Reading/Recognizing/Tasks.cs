using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>What of the whole plan bears on each task.</summary>
internal sealed record TaskContext(TimeContext Time, string? PlanKind);

/// <summary>The tasks of a plan: the innermost counted items of its parts, the rows of its tables, or a part itself that has neither.</summary>
internal sealed class Tasks(TaskContext context)
{
    private readonly List<PlanTask> tasks = [];

    /// <summary>A table of tasks in an annex assigns them as well as one in the text; a form to be filled in assigns nothing.</summary>
    public static IEnumerable<PlanTask> OfAnnexes(IEnumerable<Passage> annexes, TaskContext context)
    {
        var rows = annexes.Where(l => l.Kind == LineKind.TableRow).ToList();
        var assigned = TaskTables.Of(rows, "", Part.Content, [], context).FindAll(t => t.Path.Length > 0 && t.Lead.Count > 0);
        return assigned.Count > 1 ? assigned : [];
    }

    public static List<PlanTask> Of(Heading root, TaskContext context)
    {
        var found = new Tasks(context);
        for (var i = 0; i < root.Below.Count; i++)
        {
            var section = root.Below[i];
            if (section.Marker.Kind == MarkerKind.None && section.Below.Count == 0 && section.Line.Kind == LineKind.Text)
                continue;
            found.Section(section, Parts.Of(section.Words, Part.Content), []);
        }

        return found.tasks;
    }

    private void Section(Heading section, Part part, List<Quoted<string>> assignees)
    {
        var inner = section.Below.Where(b => b.Marker.IsCounted).ToList();
        var deep = section.Marker.Kind == MarkerKind.Part;
        if (inner.Count > 0 && !AreFields(section, inner))
        {
            foreach (var item in inner)
                Item(item, deep ? Parts.Of(item.Words, part) : part, assignees);
        }
        else if (part != Part.None && section.Below.Count > 0 && !HasTable(section))
        {
            Leaf(section, part, assignees);
        }

        if (part != Part.None || deep)
            Rows(section, part, assignees);
    }

    private void Item(Heading item, Part part, List<Quoted<string>> assignees)
    {
        if (item.Above?.Marker.Kind == MarkerKind.Part)
        {
            Section(item, part, assignees);
            return;
        }

        var inner = item.Below.Where(b => b.Marker.IsCounted).ToList();
        if (part == Part.None || Parts.IsAim(item.Words))
            return;
        if (inner.Count == 0 || AreFields(item, inner))
        {
            Leaf(item, part, assignees);
            Rows(item, part, assignees);
            return;
        }

        var own =
            Labelled(item) is { Count: > 0 } labelled ? labelled
            : part == Part.Duties ? Assignees(item, assignees)
            : assignees;
        foreach (var under in inner)
            Item(under, part, own);
        Rows(item, part, own);
    }

    /// <summary>"1. Sở Nội vụ" over a), b), c): what stands under a body's name is that body's.</summary>
    private static List<Quoted<string>> Assignees(Heading item, List<Quoted<string>> inherited)
    {
        var roles = new Roles();
        var words = item.Words.Bare();
        return Statements.Assignee(Sentences.First(words), roles) && roles.Lead.Count > 0 ? roles.Lead : inherited;
    }

    /// <summary>A lead named for the whole item, before its parts are listed.</summary>
    private static List<Quoted<string>> Labelled(Heading item) =>
        [
            .. item
                .Below.Where(b => !b.Marker.IsCounted)
                .SelectMany(b => Labels.In(b.Words))
                .Where(f => f.Role == Role.Lead)
                .SelectMany(f => Bodies.List(f.Value)),
        ];

    /// <summary>"a) Thời gian: … b) Địa điểm: …" are the fields of the item above, not items of their own.</summary>
    private static bool AreFields(Heading item, List<Heading> inner) =>
        item.Marker.Kind is not (MarkerKind.Roman or MarkerKind.Capital or MarkerKind.Part or MarkerKind.None)
        && inner.Count(i => Labels.Of(i.Words) is not null || Labels.RoleOf(i.Words.Bare()) is not null) * 2 > inner.Count;

    private static bool HasTable(Heading section)
    {
        for (var i = 0; i < section.Below.Count; i++)
        {
            if (section.Below[i].Line.Kind == LineKind.TableRow)
                return true;
        }

        return false;
    }

    private void Leaf(Heading item, Part part, List<Quoted<string>> assignees)
    {
        if (item.Words.Bare().IsEmpty && item.Below.Count == 0)
            return;
        tasks.Add(new TaskItem(item, part, context).Read(assignees));
    }

    private void Rows(Heading above, Part part, List<Quoted<string>> assignees)
    {
        if (part == Part.None || !HasTable(above))
            return;

        var rows = above.Below.Where(b => b.Line.Kind == LineKind.TableRow).Select(b => b.Line).ToList();
        tasks.AddRange(TaskTables.Of(rows, above.Path, part, assignees, context));
    }
}
