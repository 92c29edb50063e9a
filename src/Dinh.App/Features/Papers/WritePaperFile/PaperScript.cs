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

    private IEnumerable<Block> Heading() => [new Paragraph(Kind, Look.Kind), new Paragraph(Title, Look.Summary), new Rule(Title, Look.Summary, LengthOfRule)];

    private IEnumerable<Block> Text()
    {
        List<string> lines = [.. Content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return lines.Select((line, at) => new Paragraph(line) { KeepWithNext = at == lines.Count - 1 });
    }

    private Signature Foot() =>
        new()
        {
            Recipients = ["Nơi nhận:", .. Recipients.Select(r => $"- {r};"), Keeper.Length == 0 ? "- Lưu: VT." : $"- Lưu: VT, {Keeper}."],
            Authority = Authority(),
            Signer = [Signer],
        };

    private IReadOnlyList<string> Authority()
    {
        if (Office.Length == 0)
            return [];

        // "Chủ tịch UBND xã": above the name stands the office alone.
        var office = Office.Split([" UBND", " Ủy ban", " HĐND", " Hội đồng"], StringSplitOptions.None)[0];
        var collective =
            Issuer.StartsWith("UBND", StringComparison.Ordinal) || Issuer.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal) ? "Ủy ban nhân dân" : null;
        return office.StartsWith("Phó ", StringComparison.Ordinal)
            ? SigningForm.Lines(SigningWay.Deputy, office, office["Phó ".Length..], collective)
            : SigningForm.Lines(collective is null ? SigningWay.Direct : SigningWay.Collective, office, collective: collective);
    }
}
