using Dinh.Data;
using Dinh.Domain.Plans;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>Understands the names of a draft: the clerk's answers first, then what is known of bodies.</summary>
public sealed class NameBookQuery(DinhDb db)
{
    private const int MostChoices = 400;

    public async Task<NameBook> OfAsync(PlanDraft draft, CancellationToken stop)
    {
        var answered = draft.Answers.SelectMany(a => a.Bodies).Distinct().ToList();
        var answeredBodies = await db.Bodies.Where(b => answered.Contains(b.Id)).Select(b => new BodyOption(b.Id, b.Name)).ToDictionaryAsync(b => b.Id, stop);

        var readings = new Dictionary<string, NameReading>();
        foreach (var name in draft.Mentions.Select(m => m.Name).Append(draft.Head[FieldName.Issuer]).Where(n => n.Length > 0))
        {
            var key = BodyAnswer.KeyOf(name);
            if (readings.ContainsKey(key))
                continue;

            readings[key] = draft.AnswerTo(name) is { } answer
                ? new(
                    name,
                    NameState.Known,
                    [.. answer.Bodies.Select(b => answeredBodies.GetValueOrDefault(b)).OfType<BodyOption>()],
                    answer,
                    new("Đồng chí đã trả lời.", "You have answered.")
                )
                : await ReadAsync(name, stop);
        }

        return new(readings);
    }

    public Task<List<BodyOption>> NearAsync(PlanDraft draft, CancellationToken stop)
    {
        var unit = db.Bodies.Where(b => b.Id == draft.OwnerId).Select(b => b.UnitId);
        return db
            .Bodies.Where(b => b.ValidTo == null)
            .OrderByDescending(b => unit.Contains(b.UnitId))
            .ThenBy(b => b.Folded)
            .Take(MostChoices)
            .Select(b => new BodyOption(b.Id, b.Name))
            .ToListAsync(stop);
    }

    private async Task<NameReading> ReadAsync(string name, CancellationToken stop)
    {
        var folded = SearchText.Fold(name);
        var same = await db.Bodies.Where(b => b.Folded == folded).OrderBy(b => b.Id).Take(8).Select(b => new BodyOption(b.Id, b.Name)).ToListAsync(stop);
        return same.Count == 1
            ? new(name, NameState.Known, same, null, new("Đúng tên.", "The very name."))
            : new(name, NameState.Unknown, same, null, new("Chưa rõ là cơ quan nào.", "Not known which body it is."));
    }
}
