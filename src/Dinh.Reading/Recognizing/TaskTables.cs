using Dinh.Law.Time;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Tables of tasks: the head names the columns, each counted row is a task.</summary>
internal static class TaskTables
{
    public static List<PlanTask> Of(IReadOnlyList<Passage> rows, string path, Part part, List<Quoted<string>> assignees, TaskContext context)
    {
        var tasks = new List<PlanTask>();
        Column[]? columns = null;
        var group = "";
        var table = -1;
        foreach (var row in rows)
        {
            if (row.Table != table)
                (table, columns, group) = (row.Table, null, "");
            if (TableColumns.Of(row) is { } head)
            {
                columns = head;
                continue;
            }

            if (columns is null || Cell(row, columns, Column.Title) is not { IsEmpty: false } title)
                continue;

            var number = NumberOf(row, columns);
            if (IsGroup(row, columns, number))
            {
                group = number;
                continue;
            }

            if (
                tasks.Count > 0
                && number.Length > 0
                && tasks[^1].Title.Value == TitleOf(title).ToString()
                && tasks[^1].Path.EndsWith(number, StringComparison.Ordinal)
            )
                continue;
            tasks.Add(Task(row, columns, string.Join('.', new[] { path, group, number }.Where(p => p.Length > 0)), part, title, assignees, context));
        }

        return tasks;
    }

    private static PlanTask Task(Passage row, Column[] columns, string path, Part part, Stretch title, List<Quoted<string>> assignees, TaskContext context)
    {
        var roles = Roles(row, columns);
        var lead = roles.Lead;
        var words = Cell(row, columns, Column.Time).Bare();
        return new()
        {
            Path = path,
            Part = part == Part.Duties ? "duties" : "content",
            Title = TitleOf(title).Quote(),
            Detail = row.Text,
            Lead = lead.Count > 0 ? lead : assignees,
            Advise = roles.Advise,
            Coordinate = roles.Coordinate,
            Form = Cell(row, columns, Column.Form).Bare() is { IsEmpty: false } form ? form.Quote() : null,
            TimeText = words.IsEmpty ? null : words.Quote(),
            Time = words.IsEmpty ? null : TimeWords.Read(words.ToString(), context.Time),
            TaskKind = TaskKinds.Of(title, [], context.PlanKind),
        };
    }

    private static Stretch TitleOf(Stretch cell)
    {
        var words = cell.Paragraphs().FirstOrDefault(cell);
        var marker = Outlining.Markers.Of(words.Text);
        return Sentences.First(marker.IsBullet ? words.From(marker.Length) : words).Bare();
    }

    private static Roles Roles(Passage row, Column[] columns)
    {
        var roles = new Roles();
        foreach (var field in Labels.In(Cell(row, columns, Column.Lead)))
        {
            var bodies = field.Role switch
            {
                Role.Lead => roles.Lead,
                Role.Advise => roles.Advise,
                Role.Coordinate => roles.Coordinate,
                _ => [],
            };
            Recognizing.Roles.Add(bodies, Bodies.List(field.Value));
        }

        if (roles.Lead.Count + roles.Advise.Count + roles.Coordinate.Count == 0)
            Recognizing.Roles.Add(roles.Lead, BodiesOf(Cell(row, columns, Column.Lead)));
        Recognizing.Roles.Add(roles.Advise, BodiesOf(Cell(row, columns, Column.Advise)));
        Recognizing.Roles.Add(roles.Coordinate, BodiesOf(Cell(row, columns, Column.Coordinate)));
        return roles;
    }

    /// <summary>One body a paragraph, or several in one; a paragraph that begins no body goes on with the one before.</summary>
    private static IEnumerable<Quoted<string>> BodiesOf(Stretch cell)
    {
        var start = cell.Start;
        foreach (var paragraph in cell.Paragraphs().Skip(1))
        {
            var marker = Outlining.Markers.Of(paragraph.Text);
            if (!marker.IsBullet && (!Bodies.Begins(paragraph) || IsOffice(cell with { Start = start, End = paragraph.Start })))
                continue;
            foreach (var body in One(cell with { Start = start, End = paragraph.Start }))
                yield return body;
            start = paragraph.Start;
        }

        foreach (var body in One(cell with { Start = start }))
            yield return body;
    }

    /// <summary>"Lãnh đạo" alone waits for the body that it leads.</summary>
    private static bool IsOffice(Stretch words) => Words.Set("bodies.waiting").GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Bare().Folded);

    private static List<Quoted<string>> One(Stretch words)
    {
        var trimmed = words.Trim();
        return Bodies.List(trimmed.From(Outlining.Markers.Of(trimmed.Text).Length));
    }

    /// <summary>A row that says nothing but a heading: "I | Công tác tuyên truyền".</summary>
    private static bool IsGroup(Passage row, Column[] columns, string number)
    {
        var filled = row.Cells.Where((cell, i) => i < columns.Length && columns[i] > Column.Title && !cell.Bare().IsEmpty && !IsRepeated(row, cell)).Any();
        return !filled && (number.Length > 0 && !char.IsAsciiDigit(number[0]) || Capitals.Are(Cell(row, columns, Column.Title).Text));
    }

    /// <summary>A heading merged over all columns is repeated in each by some word processors.</summary>
    private static bool IsRepeated(Passage row, Stretch cell) => row.Cells.Count(c => c.Text.SequenceEqual(cell.Text)) > 2;

    private static string NumberOf(Passage row, Column[] columns) => Cell(row, columns, Column.Number).Bare().ToString().Trim('(', ')', ' ');

    private static Stretch Cell(Passage row, Column[] columns, Column column)
    {
        var index = Array.IndexOf(columns, column);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index].Trim() : Stretch.None;
    }
}
