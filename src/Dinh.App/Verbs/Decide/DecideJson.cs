using System.Text.Encodings.Web;
using System.Text.Json;
using Dinh.Law.Deciding;

namespace Dinh.App.Verbs.Decide;

/// <summary>The answer for machines. Its fields are fixed for whoever calls.</summary>
internal static class DecideJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Verdict verdict)
    {
        var answer = new
        {
            channelLawful = verdict.Channel.Lawful,
            lawfulChannels = verdict.LawfulChannels.Select(c => Kebab(c)),
            @base = verdict.Count.Base,
            required = verdict.Count.Required,
            valid = verdict.Valid,
            passed = verdict.Passed,
            takesEffect = Kebab(verdict.Effect.TakesEffect),
            recognisedBy = verdict.Effect.RecognisedBy is { } recogniser ? Kebab(recogniser) : null,
            recogniseWithinWorkingDays = verdict.Effect.RecogniseWithinWorkingDays,
            basis = verdict.Grounds.Select(g => g.Basis.ToString()).Distinct(),
        };
        return JsonSerializer.Serialize(answer, Readable) + "\n";
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
