using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A task without a time.</summary>
internal sealed class NoTime : TaskGaps
{
    public override string Key => "task.no-time";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Nhiệm vụ không ghi thời gian thực hiện.", "A task without a time.");

    public override string Example => "(nhiệm vụ có “Cơ quan chủ trì” nhưng không có “Thời gian thực hiện”)";

    protected override Sentence Advice => Say("Ghi thời gian hoặc thời hạn thực hiện.", "Say when it is done, or by when.");

    protected override Func<PlanTask, bool> Lacking(Galley galley)
    {
        var reported = galley.Reading.Reports.Where(r => r.Due is not null).Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        return task => task.TimeText is null && task.Milestones.Count == 0 && !reported.Contains(task.Path);
    }

    protected override Sentence Message(string paths, int count) =>
        count == 1
            ? Say($"Nhiệm vụ {paths} không ghi thời gian thực hiện.", $"Task {paths} has no time.")
            : Say($"{count} nhiệm vụ không ghi thời gian thực hiện: {paths}.", $"{count} tasks have no time: {paths}.");
}
