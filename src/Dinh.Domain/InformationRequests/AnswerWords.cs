using Dinh.Domain.Disclosure;
using Dinh.Law;

namespace Dinh.Domain.InformationRequests;

/// <summary>Lời trả lời: the words and files that are given to the asker, looked through like what goes out to everybody.</summary>
public sealed record AnswerWords(string Text, IReadOnlyList<PublicFile> Files)
{
    public const int Longest = 20_000;
    public const int MostFiles = 20;

    public static readonly AnswerWords None = new("", []);

    public ScreenState TextState { get; init; } = ScreenState.Clean;

    /// <summary>Why personal data found in the text goes to the asker nevertheless: it is the asker's own, say.</summary>
    public string? TextKeptBecause { get; init; }

    /// <summary>What is not given, each with its ground.</summary>
    public IReadOnlyList<Withheld> Withheld { get; init; } = [];

    public Refusal? Refused =>
        Text.Length > Longest ? new("request.answer-too-long")
        : Files.Count > MostFiles ? new("request.too-many-files")
        : null;

    public Refusal? RefusedToSend =>
        Refused
        ?? (
            string.IsNullOrWhiteSpace(Text) && Files.Count == 0 ? new("request.answer-empty")
            : Files.Any(f => f.State == ScreenState.Unscreened) ? new("request.unscreened")
            : TextState == ScreenState.Found && TextKeptBecause is null ? new("request.text-holds-personal-data")
            : Files.Any(f => f is { State: ScreenState.Found, KeptBecause: null }) ? new("request.holds-personal-data")
            : null
        );
}

/// <summary>Phần không cung cấp: a part of what was asked that is refused.</summary>
/// <param name="What">Which part.</param>
/// <param name="Ground">The key of a ground of the law.</param>
/// <param name="Because">Why it holds here.</param>
public sealed record Withheld(string What, string Ground, string Because);
