using Dinh.Domain.People;
using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>What stands above a signer's name, as the issuer and the signer's office have it.</summary>
internal static class SigningLines
{
    /// <summary>The office that usually signs for such a body, where nobody's office is known.</summary>
    public static string UsualOffice(BodyKind issuer) =>
        issuer switch
        {
            BodyKind.Department or BodyKind.ServiceCentre or BodyKind.Enterprise => "Giám đốc",
            BodyKind.Division => "Trưởng phòng",
            BodyKind.School => "Hiệu trưởng",
            _ => "Chủ tịch",
        };

    public static IReadOnlyList<string> Of(string issuer, string office)
    {
        if (office.Length == 0)
            return [];

        // "Chủ tịch UBND xã": above the name stands the office alone.
        var alone = office.Split([" UBND", " Ủy ban", " HĐND", " Hội đồng"], StringSplitOptions.None)[0];
        var collective =
            issuer.StartsWith("UBND", StringComparison.Ordinal) || issuer.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal) ? "Ủy ban nhân dân" : null;
        return alone.StartsWith("Phó ", StringComparison.Ordinal)
            ? SigningForm.Lines(SigningWay.Deputy, alone, alone["Phó ".Length..], collective)
            : SigningForm.Lines(collective is null ? SigningWay.Direct : SigningWay.Collective, alone, collective: collective);
    }
}
