using Dinh.Law.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>The foot of a paper: its recipients at the left, and who signs at the right.</summary>
public sealed record Signature
{
    private const double LeftShare = 0.5;

    /// <summary>"Nơi nhận:" and the lines below it.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public IReadOnlyList<string> Authority { get; init; } = [];

    /// <summary>Name of who signs, and what stands with it: "(Đã ký)".</summary>
    public IReadOnlyList<string> Signer { get; init; } = [];

    public bool IsEmpty => Recipients.Count + Authority.Count + Signer.Count == 0;

    /// <summary>Sorts the lines of a foot into its two boxes.</summary>
    public static Signature Of(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var start = lines.ToList().FindIndex(IsLabel);
        if (start < 0)
            return Signed(lines, []);

        var end = start + 1;
        var isOver = false;
        while (end < lines.Count && !IsSigning(lines[end]) && !(isOver && !IsBullet(lines[end])))
            isOver |= IsLast(lines[end++]);
        return Signed([.. lines.Take(start), .. lines.Skip(end)], [.. lines.Skip(start).Take(end - start)]);
    }

    public IReadOnlyList<Block> Blocks()
    {
        if (IsEmpty)
            return [];

        var left = Recipients.Select((line, at) => new Paragraph(line, at == 0 ? Look.RecipientsLabel : Look.Recipient));
        var right = Authority.Select(line => new Paragraph(line, Look.Authority)).Concat(Signer.Select(SignerLine));
        return [new SideBySide([new([.. left], [.. right])], LeftShare)];
    }

    private static Paragraph SignerLine(string line, int at) =>
        at == 0 && !line.StartsWith('(') ? new(line, Look.Signer)
        : line.StartsWith('(') ? new(line, Look.PlaceAndDay)
        : new(line, Look.Authority);

    private static Signature Signed(IReadOnlyList<string> lines, IReadOnlyList<string> recipients)
    {
        var authority = lines.Count - lines.Reverse().TakeWhile(line => !IsSigning(line)).Count();
        return new()
        {
            Recipients = recipients,
            Authority = [.. lines.Take(authority)],
            Signer = [.. lines.Skip(authority)],
        };
    }

    private static bool IsLabel(string line)
    {
        var folded = SearchText.Fold(line);
        return folded.Contains("i nhan", StringComparison.Ordinal) || folded.StartsWith("non nhan", StringComparison.Ordinal);
    }

    private static bool IsBullet(string line) => line[0] is '-' or '–' or '+' or '•' or '*';

    private static bool IsLast(string line) => SearchText.Fold(line).TrimStart('-', '–', ' ').StartsWith("luu", StringComparison.Ordinal);

    private static bool IsSigning(string line) => !IsBullet(line) && line.Any(char.IsLetter) && !line.Any(char.IsLower);
}
