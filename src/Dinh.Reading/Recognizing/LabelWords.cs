using System.Buffers;
using System.Collections.Frozen;

namespace Dinh.Reading.Recognizing;

/// <summary>What the words of a label speak of.</summary>
[Flags]
internal enum LabelCues
{
    None = 0,
    Time = 1,
    Form = 2,
    Place = 4,
    Chair = 8,
    Meeting = 16,
    Guidance = 32,
    Coordination = 64,
    Advice = 128,
    Charge = 256,
    Deed = 512,
    Agent = 1024,
}

/// <summary>The words of which labels are made, alone and two by two; each may have one wrong letter.</summary>
internal static class LabelWords
{
    private const int MostWords = 10;
    private static readonly SearchValues<char> Joints = SearchValues.Create(" ,-/()");
    private static readonly FrozenSet<string> Tokens = Words.Set("label.tokens");
    private static readonly (LabelCues Cue, string[] Words)[] Speaking =
    [
        (LabelCues.Time, ["thoi gian", "thoi han", "tien do", "hoan thanh"]),
        (LabelCues.Form, ["hinh thuc", "phuong thuc", "cach thuc"]),
        (LabelCues.Place, ["dia diem"]),
        (LabelCues.Chair, ["chu tri"]),
        (LabelCues.Meeting, ["hoi nghi", "buoi", "cuoc hop", "doi thoai", "toa dam", "le"]),
        (LabelCues.Guidance, ["lanh dao", "chi dao"]),
        (LabelCues.Coordination, ["phoi hop"]),
        (LabelCues.Advice, ["tham muu"]),
        (LabelCues.Charge, ["dau moi", "phu trach", "trach nhiem", "phan cong"]),
        (LabelCues.Deed, ["thuc hien"]),
        (LabelCues.Agent, Words.List("label.agents")),
    ];

    private static readonly FrozenDictionary<string, Token> ByName = Tokens.ToFrozenDictionary(word => word, Told);
    private static readonly Token[] All = [.. ByName.Values];
    private static readonly WordTable ByCode = new([.. All.Select(token => WordCode.Of(token.Word))]);

    /// <summary>What a label speaks of; null when it holds a word that no label holds.</summary>
    public static LabelCues? Of(ReadOnlySpan<char> folded)
    {
        var (cues, before, count) = (LabelCues.None, "", 0);
        for (var at = Next(folded, 0); at < folded.Length; count++)
        {
            var length = folded[at..].IndexOfAny(Joints);
            var word = length < 0 ? folded[at..] : folded.Slice(at, length);
            if (count == MostWords || Meant(word) is not { } token)
                return null;
            cues |= token.Alone;
            foreach (var (first, cue) in token.After)
                cues |= first == before ? cue : LabelCues.None;
            before = token.Word;
            at = Next(folded, at + word.Length);
        }

        return count < 2 ? null : cues;
    }

    private static int Next(ReadOnlySpan<char> folded, int from)
    {
        var next = folded[from..].IndexOfAnyExcept(Joints);
        return next < 0 ? folded.Length : from + next;
    }

    private static Token? Meant(ReadOnlySpan<char> word)
    {
        var known = ByCode.Of(WordCode.At(word, 0, out var end));
        if (known != WordTable.None && end == word.Length && word.SequenceEqual(All[known].Word))
            return All[known];
        return Spelling.Nearest(word, Tokens) is { } meant ? ByName[meant] : null;
    }

    private static Token Told(string word)
    {
        var cues = Speaking.SelectMany(s => s.Words.Select(words => (s.Cue, Words: words.Split(' ')))).Where(s => s.Words[^1] == word).ToList();
        return new(
            word,
            cues.Where(s => s.Words.Length == 1).Aggregate(LabelCues.None, (all, s) => all | s.Cue),
            [.. cues.Where(s => s.Words.Length == 2).Select(s => (s.Words[0], s.Cue))]
        );
    }

    /// <param name="Word">The word as it should be spelt.</param>
    /// <param name="Alone">What it speaks of by itself.</param>
    /// <param name="After">What it speaks of behind another word.</param>
    private sealed record Token(string Word, LabelCues Alone, (string Before, LabelCues Cue)[] After);
}
