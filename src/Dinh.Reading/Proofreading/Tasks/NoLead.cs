using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A task that nobody leads.</summary>
internal sealed class NoLead : TaskGaps
{
    public override string Key => "task.no-lead";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Nhiệm vụ không ghi cơ quan chủ trì.", "A task that nobody leads.");

    public override string Example => "(nhiệm vụ có “Thời gian thực hiện” nhưng không có “Cơ quan chủ trì”)";

    protected override Sentence Advice => Say("Ghi rõ cơ quan, người chủ trì.", "Say who leads it.");

    // Where others name a lead, an adviser alone is not enough; where none does, he stands for it.
    protected override Func<PlanTask, bool> Lacking(Galley galley)
    {
        var mustLead = NamesLeads(galley);
        return task => task.Lead.Count == 0 && (task.Advise.Count == 0 || mustLead);
    }

    protected override Sentence Message(string paths, int count) =>
        count == 1
            ? Say($"Nhiệm vụ {paths} không ghi ai chủ trì.", $"Task {paths} does not say who leads it.")
            : Say($"{count} nhiệm vụ không ghi ai chủ trì: {paths}.", $"{count} tasks do not say who leads them: {paths}.");

    private static bool NamesLeads(Galley galley)
    {
        var tasks = galley.Reading.Tasks.Where(t => t.Part == "content").ToList();
        return tasks.Count(t => t.Lead.Count > 0) * 2 >= tasks.Count;
    }
}
