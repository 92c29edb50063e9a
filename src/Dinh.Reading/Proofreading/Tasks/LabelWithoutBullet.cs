using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A label without the bullet that its neighbours have.</summary>
internal sealed class LabelWithoutBullet : ProofRule
{
    public override string Key => "label.no-bullet";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Nhãn thiếu dấu đầu dòng trong khi các nhãn khác có.", "A label without the bullet that other labels have.");

    public override string Example => "Đơn vị chủ trì: … / - Thời gian thực hiện: …";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var sections = galley
            .In(Zone.Body)
            .Aggregate(
                new List<List<LabelledField>> { new() },
                (all, passage) =>
                {
                    if (passage.Marker?.Kind is MarkerKind.Roman or MarkerKind.Part)
                        all.Add([]);
                    if (LabelledField.Of(passage) is { } field)
                        all[^1].Add(field);
                    return all;
                }
            );

        // What never has a bullet, time after time, is how its writer sets it, not a slip.
        var habits = sections
            .SelectMany(s => s)
            .GroupBy(f => f.Name)
            .Where(g => g.Count() >= 3 && g.All(f => !f.HasBullet))
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from section in sections
            let bulleted = section.Count(f => f.HasBullet)
            from field in section
            where !field.HasBullet && bulleted >= 2 && bulleted > section.Count - bulleted && field.Passage.Marker is null && !habits.Contains(field.Name)
            select Mark(
                field.Passage,
                0,
                field.ValueStart,
                Say($"Nhãn “{field.Name}” không có dấu đầu dòng như các nhãn khác.", $"The label “{field.Name}” lacks the bullet that the others have."),
                Say($"Viết “- {field.Name}: …”.", $"Write “- {field.Name}: …”.")
            );
    }
}
