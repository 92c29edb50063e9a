using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Portal.CompareBoards;

/// <summary>One item of the law's list as a column.</summary>
/// <param name="Key">"11.2"; empty for the plans, lists and reports about disclosing itself.</param>
public sealed record BoardColumn(string Key, Sentence Name);

/// <summary>The items that communes owe on a day, in the order of the law.</summary>
public sealed class BoardColumns
{
    private readonly Dictionary<string, int> ofTask;

    public BoardColumns(DateOnly day)
    {
        All =
        [
            .. DisclosureItems.Of(Discloser.Commune, day).Select(i => new BoardColumn(i.Key, i.Name)),
            new("", new("Kế hoạch, danh sách, báo cáo về công khai", "Plan, list and report about disclosing")),
        ];
        var places = All.Select((c, at) => (c.Key, at)).ToDictionary(c => c.Key, c => c.at);
        ofTask = DisclosureTasks
            .All.Where(t => t.Discloser == Discloser.Commune && places.ContainsKey(t.Item ?? ""))
            .DistinctBy(t => t.Key)
            .ToDictionary(t => t.Key, t => places[t.Item ?? ""]);
    }

    public IReadOnlyList<BoardColumn> All { get; }

    public int Count => All.Count;

    /// <summary>The column of a task; null for what is not a commune's.</summary>
    public int? Of(ReadOnlySpan<char> task) => ofTask.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(task, out var at) ? at : null;
}
