using Dinh.Domain.Plans;
using Dinh.Law.PaperForm;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>Recipients and signature of a plan being written.</summary>
internal static class ComposedFoot
{
    public static Signature Of(ComposedCard card)
    {
        var way = Enum.TryParse<SigningWay>(card[CardField.Way], out var chosen) ? chosen : SigningWay.Direct;
        string? Said(CardField field) => card[field].Length == 0 ? null : card[field];
        return new()
        {
            Recipients =
            [
                "Nơi nhận:",
                .. ComposedScript.LinesOf(card[CardField.Recipients]).Select(line => $"- {ComposedScript.Bare(line)};"),
                card[CardField.Keeper].Length == 0 ? "- Lưu: VT." : $"- Lưu: VT, {ComposedScript.Bare(card[CardField.Keeper])}.",
            ],
            Authority = Said(CardField.Office) is { } office ? SigningForm.Lines(way, office, Said(CardField.Chief), Said(CardField.Collective)) : [],
            Signer = Said(CardField.Signer) is { } signer ? [signer] : [],
        };
    }
}
