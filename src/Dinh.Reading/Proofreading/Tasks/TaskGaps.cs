using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A rule on something that tasks of the content lack. Neighbours that lack it together are told of once, and so is a plan of which most tasks do.</summary>
internal abstract class TaskGaps : ProofRule
{
    private static readonly string[] Topics =
    [
        "noi dung",
        "doi tuong",
        "pham vi",
        "thoi gian",
        "thoi ky",
        "hinh thuc",
        "thanh phan",
        "dia diem",
        "phuong phap",
    ];

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Reading.Event is { Venues.Count: > 0 } or { Sessions: not null })
            return [];

        var tasks = galley.Reading.Tasks.Where(t => t.Part == "content" && t.Title.Places.Count > 0 && !IsTopic(t)).ToList();
        var lacks = Lacking(galley);
        var missing = tasks.Where(lacks).ToList();
        if (missing.Count == 0 || missing.Count >= tasks.Count && tasks.Count < 2)
            return [];

        // Without labels or tables a plan assigns in prose or further down; it is told so once.
        if (!UsesFields(galley))
            return [Found(missing[0], missing, Severity.Note)];

        return missing.GroupBy(Section).SelectMany(g => InSection([.. g], tasks.Count(t => Section(t) == g.Key)));
    }

    /// <summary>"Việc công khai giá nước", "Đối tượng": what an inspection looks at is done by nobody and has no day of its own.</summary>
    private static bool IsTopic(PlanTask task)
    {
        var title = SearchText.Fold(task.Title.Value);
        return title.StartsWith("viec ", StringComparison.Ordinal)
            || title.Length < 30 && Array.Exists(Topics, t => title.StartsWith(t, StringComparison.Ordinal));
    }

    private IEnumerable<Finding> InSection(IReadOnlyList<PlanTask> missing, int all) =>
        missing.Count * 2 > all
            ? [Found(missing[0], missing, Severity.Note)]
            : missing.GroupBy(Heading).SelectMany(g => g.Count() > 2 ? [Found(g.First(), [.. g], Severity)] : g.Select(t => Found(t, [t], Severity)));

    private static bool UsesFields(Galley galley) => galley.Lines.Any(l => l.IsCell) || LabelledField.In(galley).Count(f => f.Role is not null) >= 2;

    private static string Section(PlanTask task) => task.Path.Split('.')[0];

    protected abstract Func<PlanTask, bool> Lacking(Galley galley);

    protected abstract Sentence Message(string paths, int count);

    protected abstract Sentence Advice { get; }

    private static string Heading(PlanTask task) => task.Path.Contains('.', StringComparison.Ordinal) ? task.Path[..task.Path.LastIndexOf('.')] : "";

    private Finding Found(PlanTask first, IReadOnlyList<PlanTask> all, Severity severity)
    {
        var paths = string.Join(", ", all.Take(12).Select(t => t.Path)) + (all.Count > 12 ? ", …" : "");
        return new(Key, severity, first.Title.Places[0], Short(first.Title.Value), Message(paths, all.Count), Advice);
    }
}
