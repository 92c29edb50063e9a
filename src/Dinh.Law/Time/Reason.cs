using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dinh.Law.Time;

/// <summary>Why a window is what it is. Most readings are compared and counted and few explained, so it is worded only when somebody asks.</summary>
[JsonConverter(typeof(AsSentence))]
public sealed class Reason : IEquatable<Reason>
{
    private readonly Func<Sentence>? wording;
    private Sentence? worded;

    internal Reason(Func<Sentence> wording) => this.wording = wording;

    private Reason(Sentence worded) => this.worded = worded;

    public string Vi => Worded.Vi;

    public string En => Worded.En;

    private Sentence Worded => worded ??= wording!();

    public static implicit operator Reason(Sentence sentence) => ToReason(sentence);

    public static Reason ToReason(Sentence sentence) => new(sentence);

    public bool Equals(Reason? other) => other is not null && Worded == other.Worded;

    public override bool Equals(object? obj) => Equals(obj as Reason);

    public override int GetHashCode() => Worded.GetHashCode();

    public override string ToString() => Vi;

    // Written out it is a sentence like any other: only a reason in hand can wait to be worded.
    private sealed class AsSentence : JsonConverter<Reason>
    {
        public override Reason? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Sentence>(ref reader, options) is { } sentence ? new(sentence) : null;

        public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Worded, options);
    }
}
