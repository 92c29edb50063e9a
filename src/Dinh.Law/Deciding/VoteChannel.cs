namespace Dinh.Law.Deciding;

/// <summary>Hình thức Nhân dân bàn và quyết định (Article 17(1)).</summary>
public enum VoteChannel
{
    /// <summary>Cuộc họp của cộng đồng dân cư.</summary>
    Meeting,

    /// <summary>Phát phiếu lấy ý kiến của từng hộ gia đình.</summary>
    Ballot,

    /// <summary>Biểu quyết trực tuyến.</summary>
    Online,
}

/// <summary>What may open a channel to a matter.</summary>
[Flags]
public enum VoteConditions
{
    None = 0,

    /// <summary>The village head has agreed on the channel with the Front Work Committee.</summary>
    FrontAgreed = 1,

    /// <summary>The commune's People's Committee and Front were told before.</summary>
    CommuneReported = 2,

    /// <summary>More than half of all household representatives chose to vote online.</summary>
    CommunityChoseGroup = 4,

    /// <summary>A meeting was held to which too few came for the matter to pass.</summary>
    MeetingFailed = 8,

    /// <summary>The chairman of the commune's People's Committee chose ballots.</summary>
    CommuneChairChose = 16,
}
