using Dinh.Domain.Papers;
using Dinh.Law.PaperForm;
using Dinh.Writing;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>What stands on a paper written here, signed or not yet.</summary>
/// <param name="Kind">As printed: "KẾ HOẠCH".</param>
public sealed record PaperScript(string Kind, string Title, string Content, string Issuer)
{
    private const string Letter = "CÔNG VĂN";
    private const double LengthOfRule = 0.42;

    /// <summary>"31/KH-UBND"; empty while it has none.</summary>
    public string Number { get; init; } = "";

    public string Place { get; init; } = "";

    public DateOnly Day { get; init; }

    public bool IsSigned { get; init; }

    public string Signer { get; init; } = "";

    public string Office { get; init; } = "";

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public string Keeper { get; init; } = "";

    /// <summary>The paper in the form of Decree 30/2020.</summary>
    public Manuscript Manuscript
    {
        get
        {
            var isLetter = Kind == Letter;
            var head = Letterhead.Of(Issuer) with
            {
                Number = $"Số: {(Number.Length == 0 ? "…/…" : Number)}",
                BelowNumber = isLetter ? [$"V/v {Title}"] : [],
                PlaceAndDay = $"{Place}, {(IsSigned ? DayWords.Of(Day) : $"ngày … tháng … năm {Day.Year}")}",
            };
            return new(Title, PaperRules.At(Day).Value, [.. head.Blocks(), .. isLetter ? [] : Heading(), .. Text(), .. Foot().Blocks()]);
        }
    }

    /// <summary>"Nơi nhận:" and the lines below it.</summary>
    public static IReadOnlyList<string> RecipientLines(IEnumerable<string> recipients, string keeper) =>
        ["Nơi nhận:", .. recipients.Select(r => $"- {r};"), keeper.Length == 0 ? "- Lưu: VT." : $"- Lưu: VT, {keeper}."];

    private IEnumerable<Block> Heading() => [new Paragraph(Kind, Look.Kind), new Paragraph(Title, Look.Summary), new Rule(Title, Look.Summary, LengthOfRule)];

    private IEnumerable<Block> Text()
    {
        List<string> lines = [.. Content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return lines.Select((line, at) => new Paragraph(line) { KeepWithNext = at == lines.Count - 1 });
    }

    private Signature Foot() =>
        new()
        {
            Recipients = RecipientLines(Recipients, Keeper),
            Authority = SigningLines.Of(Issuer, Office),
            Signer = [Signer],
        };
}
