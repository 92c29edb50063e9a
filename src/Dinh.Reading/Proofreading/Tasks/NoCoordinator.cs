using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A task that names no one to work with its lead where most others do.</summary>
internal sealed class NoCoordinator : ProofRule
{
    public override string Key => "task.no-coordinator";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Nhiệm vụ thiếu cơ quan phối hợp trong khi hầu hết nhiệm vụ khác có.", "A task without a coordinating body where most have one.");

    public override string Example => "(các nhiệm vụ khác có “Cơ quan phối hợp”, nhiệm vụ này không)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var tasks = galley.Reading.Tasks.Where(t => t.Part == "content" && t.Lead.Count + t.Advise.Count > 0 && t.Title.Places.Count > 0).ToList();
        var missing = tasks.Where(t => t.Coordinate.Count == 0).ToList();
        if (tasks.Count < 5 || missing.Count * 4 > tasks.Count)
            return [];

        return missing.Select(t => new Finding(
            Key,
            Severity,
            t.Title.Places[0],
            Short(t.Title.Value),
            Say($"Nhiệm vụ {t.Path} không ghi cơ quan phối hợp như các nhiệm vụ khác.", $"Task {t.Path} names no coordinating body as the others do."),
            Say("Ghi cơ quan phối hợp, nếu có.", "Name the coordinating body, if there is one.")
        ));
    }
}
