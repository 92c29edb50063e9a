namespace Dinh.Writing.Speech;

/// <summary>What is read out over the loudspeakers.</summary>
public sealed record BroadcastFacts
{
    /// <summary>"UBND xã Bình Yên".</summary>
    public required string Issuer { get; init; }

    public required string Title { get; init; }

    public string Text { get; init; } = "";

    public string Paper { get; init; } = "";

    public required DateOnly PublishedOn { get; init; }

    /// <summary>How many files go with it: nobody reads these out.</summary>
    public int Files { get; init; }

    /// <summary>Where it hangs.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}

/// <summary>Lời phát thanh: a publication as it is read out to people who only listen.</summary>
public static class BroadcastText
{
    private const int MostPlaces = 3;

    public static string Of(BroadcastFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<string> lines =
        [
            "Kính thưa bà con và nhân dân.",
            $"{facts.Issuer} công khai đến bà con nội dung sau: {Ended(facts.Title)}",
            facts.Paper.Length > 0 ? $"Căn cứ: {Ended(facts.Paper)}" : "",
            facts.Text,
            facts.Files > 0 ? $"Kèm theo có {facts.Files} tài liệu." : "",
            $"Nội dung này được công khai từ ngày {DayWords.InFigures(facts.PublishedOn)}. {Where(facts.Places)}",
            "Bà con chưa rõ điều gì, xin hỏi trưởng thôn hoặc đến trụ sở để được trả lời.",
            "Trân trọng cảm ơn bà con đã lắng nghe.",
        ];
        return SpokenText.Of(string.Join('\n', lines.Where(line => line.Length > 0)));
    }

    private static string Where(IReadOnlyList<string> places) =>
        places.Count == 0
            ? "Toàn văn đăng trên trang công khai của cơ quan."
            : $"Toàn văn niêm yết tại: {string.Join("; ", places.Take(MostPlaces))}{(places.Count > MostPlaces ? "; và các điểm niêm yết khác" : "")}; và trên trang công khai của cơ quan.";

    private static string Ended(string words) => $"{words.TrimEnd('.', ' ')}.";
}
