using Dinh.Law;

namespace Dinh.Reading.Matching;

/// <summary>A task of the higher plan found again in a task of the lower one.</summary>
/// <param name="Share">How much of the higher task's weight of words was found, from 0 to 1.</param>
public sealed record TaskMatch(string Higher, string Lower, double Share)
{
    /// <summary>The words that both share, the rarest first.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    public bool SameKind { get; init; }

    public bool SameTime { get; init; }

    /// <summary>Why they are held to be the same, for the person who checks.</summary>
    public Sentence Why
    {
        get
        {
            var words = string.Join(", ", Shared.Take(5).Select(w => $"“{w}”"));
            return new(
                $"Trùng {Share:P0} sức nặng từ ngữ ({words}){(SameKind ? "; cùng loại việc" : "")}{(SameTime ? "; thời gian gặp nhau" : "")}.",
                $"Shares {Share:P0} of the weight of words ({words}){(SameKind ? "; same kind of work" : "")}{(SameTime ? "; the times meet" : "")}."
            );
        }
    }
}
