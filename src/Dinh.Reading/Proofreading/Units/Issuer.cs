using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>The unit whose plan it is, as most of the text has it: one slip does not outvote the rest.</summary>
internal sealed partial record Issuer(string Level, int Rank, string Name, string Key)
{
    /// <summary>The unit that issues the plan; null when no unit does, or its name is not told.</summary>
    public static Issuer? Of(IReadOnlyList<UnitMention> mentions, Galley galley)
    {
        var rank = RankOf(galley, mentions);
        if (rank == 0)
            return null;

        var place = galley.Issued.Passage?.Text ?? "";
        var named = mentions
            .Where(m => m.Rank == rank)
            .GroupBy(m => m.Key)
            .Select(g =>
                (
                    Mention: g.FirstOrDefault(m => !m.Passage.IsUpper) ?? g.First(),
                    Weight: g.Sum(Weight) + (place.StartsWith(g.First().Name + ",", StringComparison.Ordinal) ? 3 : 0)
                )
            )
            .OrderByDescending(g => g.Weight)
            .ToList();
        if (named.Count == 0 || (named.Count > 1 && named[1].Weight == named[0].Weight))
            return null;

        var best = named[0].Mention;
        return new(best.Level, rank, best.Name, best.Key);
    }

    /// <summary>Whether a department, school or office of the unit issues it, and not the unit itself.</summary>
    private static int RankOf(Galley galley, IReadOnlyList<UnitMention> mentions)
    {
        var header = galley.Lines.Where(l => l.Zone == Zone.Header).Select(l => l.Text).ToList();
        var own = header.Select(h => HeaderForm().Match(h)).LastOrDefault(m => m.Success);
        if (own is not null && !header.Exists(h => OfficeForm().IsMatch(h)))
            return UnitMention.RankOf(own.Groups["l"].Value.ToLowerInvariant());
        if (own is not null)
            return 0;

        var preamble = galley.Prose.Where(p => p.Zone is Zone.Preamble or Zone.Title).Select(p => IssuingForm().Match(p.Text)).FirstOrDefault(m => m.Success);
        if (preamble is not null)
            return UnitMention.RankOf(preamble.Groups["l"].Value.ToLowerInvariant());

        return galley.Reading.Level switch
        {
            "commune" => 1,
            "district" => 2,
            "province" => 3,
            _ => 0,
        };
    }

    private static int Weight(UnitMention mention) =>
        mention.Passage.Zone switch
        {
            Zone.Header => 4,
            Zone.Title or Zone.Signature => 3,
            Zone.Preamble when IssuingForm().IsMatch(mention.Passage.Text) => 3,
            _ => 1,
        };

    [GeneratedRegex(
        @"^(ỦY BAN NHÂN DÂN |UỶ BAN NHÂN DÂN |UBND )?(?<l>XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex HeaderForm();

    [GeneratedRegex(
        @"^(SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|BAN QUẢN LÝ|CHI CỤC|VĂN PHÒNG|THANH TRA|TRẠM|CÔNG TY|BỆNH VIỆN)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex OfficeForm();

    [GeneratedRegex(
        @"\b(ủy ban nhân dân|uỷ ban nhân dân|UBND|Ban Thường trực Ủy ban MTTQ Việt Nam) (?<l>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh)\b[^;]{0,40}\b(ban hành|xây dựng|lập|triển khai)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.Limit
    )]
    private static partial Regex IssuingForm();
}
