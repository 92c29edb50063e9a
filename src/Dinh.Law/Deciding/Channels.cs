namespace Dinh.Law.Deciding;

/// <summary>What is to be decided, when and where, and what has happened that may open a channel to it.</summary>
public sealed record VoteSetting(DateOnly Day, Matter Matter, DecisionScope Scope, VoteConditions Conditions = VoteConditions.None);

/// <summary>Opens a channel to some matters once all that it needs is there, or says why the channel is closed otherwise.</summary>
public sealed record ChannelRow : MatterRule
{
    public required VoteChannel Channel { get; init; }

    /// <summary>All of these must be so.</summary>
    public VoteConditions Needs { get; init; }

    /// <summary>True where the row closes the channel unless another opens it.</summary>
    public bool Bars { get; init; }
}

/// <summary>What would open a channel that is closed, and where the law says so.</summary>
public sealed record WayIn(VoteConditions Missing, Ground Ground);

/// <summary>Whether a channel is lawful, and why.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Lawful">Whether it may be used now.</param>
/// <param name="Grounds">Where the law opens or closes it.</param>
/// <param name="Ways">Where it is closed, what could still open it; empty when nothing can.</param>
public sealed record ChannelAnswer(VoteChannel Channel, bool Lawful, IReadOnlyList<Ground> Grounds, IReadOnlyList<WayIn> Ways)
{
    /// <summary>Why not, for a record that refuses to go this way; null when it may.</summary>
    public Refusal? Refusal => Lawful ? null : new("vote.channel-unlawful", Grounds is [var first, ..] ? first.Basis : null);
}

/// <summary>By which channels a matter may be decided.</summary>
public static class Channels
{
    private static readonly List<ChannelRow> Rows = LawBook.ReadRows<ChannelRow>("Deciding/channels.json");

    /// <summary>Each channel with its answer, in the law's order.</summary>
    public static IReadOnlyList<ChannelAnswer> Of(VoteSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        // What the law gives no majority for cannot be decided at all: a village's own matter in the commune's scope.
        var decidable = Majorities.Find(setting.Matter, setting.Scope, setting.Day) is not null;
        var rows = Rows.FindAll(r => decidable && r.HoldsOn(setting.Day) && r.Concerns(setting.Matter, setting.Scope));
        return [Answer(VoteChannel.Meeting, rows, setting), Answer(VoteChannel.Ballot, rows, setting), Answer(VoteChannel.Online, rows, setting)];
    }

    public static ChannelAnswer Of(VoteSetting setting, VoteChannel channel) => Of(setting)[(int)channel];

    private static ChannelAnswer Answer(VoteChannel channel, List<ChannelRow> all, VoteSetting setting)
    {
        var rows = all.FindAll(r => r.Channel == channel && !r.Bars);
        var open = rows.FindAll(r => (r.Needs & ~setting.Conditions) == VoteConditions.None);
        if (open.Count > 0)
            return new(channel, Lawful: true, [.. open.Select(r => r.Ground)], []);

        var bars = all.Where(r => r.Channel == channel && r.Bars).Select(r => r.Ground);
        return new(channel, Lawful: false, [.. bars], [.. rows.Select(r => new WayIn(r.Needs & ~setting.Conditions, r.Ground))]);
    }
}
