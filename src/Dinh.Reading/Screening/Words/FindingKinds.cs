using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Dinh.Law;

namespace Dinh.Reading.Screening.Words;

/// <summary>What is said of each kind of finding.</summary>
internal sealed record FindingKind(
    string Code,
    Sentence Name,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Severity>))] Severity Severity,
    Sentence Advice,
    string Basis
)
{
    private static readonly KindFile File = WordFile.Read<KindFile>("kinds");

    private static readonly FrozenDictionary<string, FindingKind> ByCode = File.Kinds.ToFrozenDictionary(k => k.Code);

    public static IReadOnlyCollection<FindingKind> All => File.Kinds;

    public static FindingKind Of(string code) => ByCode[code];

    public FindingBasis Ground =>
        File.Bases[Basis] is var basis ? new(new(basis.Instrument, basis.Article), basis.Confidence) : throw new KeyNotFoundException();

    private sealed record KindFile(IReadOnlyDictionary<string, KindBasis> Bases, IReadOnlyList<FindingKind> Kinds);

    private sealed record KindBasis(
        string Instrument,
        int? Article,
        [property: JsonConverter(typeof(JsonStringEnumConverter<Confidence>))] Confidence Confidence
    );
}
