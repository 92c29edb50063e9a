using Dinh.Law.Corpus;

namespace Dinh.Law.Planning;

/// <summary>What the law has a commune do in a year, as the bones of its plan. Who does it and by when is for the commune to say.</summary>
/// <param name="Cites">The numbers of the instruments that the plan rests on.</param>
public sealed record PlanTemplate(
    Confidence Confidence,
    string Title,
    IReadOnlyList<string> Cites,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<TemplateSection> Sections
)
{
    private const string Year = "{year}";

    private static readonly Timeline<PlanTemplate> Values = LawBook.Read<PlanTemplate>("Planning/plan-template.json");

    public static Timeline<PlanTemplate>.Entry At(DateOnly day) => Values.At(day);

    /// <summary>The same words for a year.</summary>
    public static string For(int year, string words) => words.Replace(Year, $"{year}", StringComparison.Ordinal);

    /// <summary>"Căn cứ Luật … số … ngày …", of those that are in force on the day.</summary>
    public IReadOnlyList<string> BasesOn(DateOnly day) =>
        [
            .. Cites
                .Select(number => Instruments.All.FirstOrDefault(i => i.Number == number))
                .OfType<Instrument>()
                .Where(i => i.StateOn(day).State == InstrumentState.InForce)
                .Select(Cited),
        ];

    private static string Cited(Instrument one)
    {
        var day = one.Issued is { } issued
            ? $" ngày {issued.Day:00} tháng {(issued.Month < 3 ? $"{issued.Month:00}" : $"{issued.Month}")} năm {issued.Year}"
            : "";
        return one.Kind == "Luật"
            ? $"Căn cứ {one.Title} số {one.Number}{day}"
            : $"Căn cứ {one.Kind} số {one.Number}{day} của Chính phủ {char.ToLowerInvariant(one.Name[0])}{one.Name[1..]}";
    }
}

/// <summary>A section of the bones of a plan.</summary>
public sealed record TemplateSection(string Heading, IReadOnlyList<TemplateGroup> Groups);

/// <summary>Tasks of one kind.</summary>
public sealed record TemplateGroup(string Heading, IReadOnlyList<TemplateTask> Tasks);

/// <summary>A task and the place in the law that demands it.</summary>
public sealed record TemplateTask(string Words, Citation Basis);
