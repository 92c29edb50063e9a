using Dinh.Writing.Blocks;

namespace Dinh.Writing.Letters;

/// <summary>One place that a correction mends.</summary>
/// <param name="Where">"điểm a khoản 1 Mục II".</param>
public sealed record Correction(string Where, string Wrong, string Right);

/// <summary>A paper as another names it: "Kế hoạch số 08/KH-UBND" of a day, and what it is about.</summary>
public sealed record NamedPaper(string Name, DateOnly Day, string About);

/// <summary>Công văn đính chính: mends an error of form, technique or procedure in a paper that was issued (Decree 30/2020, Article 18).</summary>
public static class CorrectionLetter
{
    public static Letter Of(LetterFrame frame, NamedPaper paper, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(corrections);
        List<Block> text =
        [
            new Paragraph($"Ngày {DayWords.InFigures(paper.Day)}, {frame.Issuer} ban hành {paper.Name} {paper.About}."),
            new Paragraph($"Do sai sót về kỹ thuật khi trình bày, {frame.Issuer} đính chính {paper.Name} như sau:") { KeepWithNext = true },
            .. corrections.SelectMany(Lines),
            new Paragraph($"Các nội dung khác của {paper.Name} không thay đổi. Đề nghị các cơ quan, đơn vị, cá nhân có liên quan biết, thực hiện./."),
        ];
        return frame.With($"đính chính {paper.Name}", text);
    }

    private static IEnumerable<Block> Lines(Correction correction, int at)
    {
        yield return new Paragraph($"{at + 1}. Tại {correction.Where}:") { KeepWithNext = true };
        yield return new Paragraph($"- Đã in là: “{correction.Wrong}”.") { KeepWithNext = true };
        yield return new Paragraph($"- Nay đính chính là: “{correction.Right}”.");
    }
}
