namespace Dinh.Law.Deciding;

/// <summary>How votes are told to the reader.</summary>
public static class VoteWords
{
    private static readonly (VoteConditions Condition, Sentence Words)[] Conditions =
    [
        (VoteConditions.FrontAgreed, new("Trưởng thôn đã thống nhất với Ban công tác Mặt trận", "the village head has agreed with the Front Work Committee")),
        (
            VoteConditions.CommuneReported,
            new("đã báo cáo Ủy ban nhân dân và Ủy ban Mặt trận cấp xã trước khi thực hiện", "the commune’s People’s Committee and Front were told before")
        ),
        (
            VoteConditions.CommunityChoseGroup,
            new("cộng đồng dân cư đã chọn biểu quyết trực tuyến đủ tỷ lệ", "enough household representatives chose to vote online")
        ),
        (
            VoteConditions.MeetingFailed,
            new("đã họp mà không đủ đại diện hộ để có thể đạt tỷ lệ tán thành", "a meeting was held to which too few households came for it to pass")
        ),
        (
            VoteConditions.CommuneChairChose,
            new("Chủ tịch Ủy ban nhân dân cấp xã đã chọn phát phiếu", "the chairman of the commune’s People’s Committee chose ballots")
        ),
    ];

    public static Sentence Of(VoteChannel channel) =>
        channel switch
        {
            VoteChannel.Meeting => new("cuộc họp của cộng đồng dân cư", "community meeting"),
            VoteChannel.Ballot => new("phát phiếu lấy ý kiến từng hộ gia đình", "ballots to every household"),
            _ => new("biểu quyết trực tuyến", "online vote"),
        };

    public static Sentence Of(DecisionScope scope) =>
        scope == DecisionScope.Village ? new("trong thôn, tổ dân phố", "within the village") : new("trong địa bàn cấp xã", "within the commune");

    /// <summary>Each condition in words.</summary>
    public static IReadOnlyList<Sentence> Of(VoteConditions conditions) => [.. Conditions.Where(c => conditions.HasFlag(c.Condition)).Select(c => c.Words)];

    public static Sentence Of(Recogniser recogniser) =>
        recogniser == Recogniser.CommuneCommittee
            ? new("Ủy ban nhân dân cấp xã", "the commune’s People’s Committee")
            : new("Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã", "the commune’s Fatherland Front Committee");

    /// <summary>Whether it passed, and why.</summary>
    public static Sentence Of(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var (count, share) = (verdict.Count, verdict.Majority.Share.Words);
        var what =
            verdict.Majority.Counted == Counted.VillagesOfCommune
                ? new Sentence("thôn, tổ dân phố", "villages")
                : new("đại diện hộ gia đình", "household representatives");
        var counted = new Sentence(
            $"{count.InFavour} trên tổng số {count.Base} {what.Vi} tán thành, cần ít nhất {count.Required} ({share.Vi})",
            $"{count.InFavour} of all {count.Base} {what.En} in favour, at least {count.Required} needed ({share.En})"
        );
        return verdict.Passed ? new($"THÔNG QUA – {counted.Vi}.", $"PASSED – {counted.En}.")
            : !verdict.Channel.Lawful
                ? new(
                    $"KHÔNG CÓ GIÁ TRỊ, vì hình thức không đúng quy định – {counted.Vi}.",
                    $"WITHOUT EFFECT, since the channel was not lawful – {counted.En}."
                )
            : !verdict.Valid
                ? new(
                    $"KHÔNG HỢP LỆ, vì không đủ đại diện hộ gia đình dự họp – {counted.Vi}.",
                    $"NOT VALID, since too few households were represented – {counted.En}."
                )
            : new($"KHÔNG THÔNG QUA – {counted.Vi}, còn thiếu {count.Missing}.", $"NOT PASSED – {counted.En}, {count.Missing} missing.");
    }

    /// <summary>What a rehearsal or the gauge of a meeting tells.</summary>
    public static Sentence Of(StillNeeded needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        return needed.MorePresent > 0
            ? new(
                $"Cần thêm {needed.MorePresent} hộ gia đình có đại diện dự họp: ít nhất {needed.LeastPresent} trên tổng số {needed.Households} hộ.",
                $"{needed.MorePresent} more households must be represented: at least {needed.LeastPresent} of all {needed.Households}."
            )
            : new(
                $"Đã đủ đại diện hộ gia đình; cần {needed.LeastInFavour} trên tổng số {needed.Households} hộ tán thành.",
                $"Enough households are represented; {needed.LeastInFavour} of all {needed.Households} must be in favour."
            );
    }
}
