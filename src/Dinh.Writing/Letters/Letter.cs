using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Letters;

/// <summary>Công văn: an official letter, with its subject below the number and its addressees above the text.</summary>
public sealed record Letter(Letterhead Head, IReadOnlyList<string> Addressees, IReadOnlyList<Block> Text, Signature Foot)
{
    /// <param name="day">Whose decree is followed.</param>
    public Manuscript On(DateOnly day)
    {
        List<Block> text = [.. Text];
        if (text is [.., Paragraph last])
            text[^1] = last with { KeepWithNext = true };
        return new(string.Join(' ', Head.BelowNumber), PaperRules.At(day).Value, [.. Head.Blocks(), .. To(), .. text, .. Foot.Blocks()]);
    }

    private IEnumerable<Block> To() =>
        Addressees.Count == 1
            ? [new Paragraph($"Kính gửi: {Addressees[0]}", Look.Addressee)]
            :
            [
                new Paragraph("Kính gửi:", Look.Addressee) { KeepWithNext = true },
                .. Addressees.Select((one, at) => new Paragraph($"- {one}{(at == Addressees.Count - 1 ? "." : ";")}")),
            ];
}

/// <summary>What every letter of a body has besides its text.</summary>
public sealed record LetterFrame
{
    /// <summary>The issuer's name: "UBND xã Bình Yên".</summary>
    public required string Issuer { get; init; }

    /// <summary>"12/UBND-VP"; empty while it has none.</summary>
    public string Number { get; init; } = "";

    public required string Place { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<string> Addressees { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>As <see cref="SigningForm.Lines"/> gives them.</summary>
    public required IReadOnlyList<string> Signing { get; init; }

    public required string Signer { get; init; }

    internal Letter With(string subject, IReadOnlyList<Block> text) =>
        new(
            Letterhead.Of(Issuer) with
            {
                Number = $"Số: {(Number.Length == 0 ? "…/…" : Number)}",
                BelowNumber = [$"V/v {subject}"],
                PlaceAndDay = $"{Place}, {DayWords.Of(Day)}",
            },
            Addressees,
            text,
            new()
            {
                Recipients = ["Nơi nhận:", .. Recipients.Select((one, at) => $"- {one}{(at == Recipients.Count - 1 ? "." : ";")}")],
                Authority = Signing,
                Signer = [Signer],
            }
        );
}
