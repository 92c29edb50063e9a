using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Households;

public sealed class RollFreezeTests
{
    private static readonly DateOnly Day = new(2026, 7, 15);
    private static readonly RollHand Hand = new("Ma Văn Định", Day);
    private static readonly byte[] Salt = [.. Enumerable.Range(1, RollCopy.SaltBytes).Select(n => (byte)n)];
    private static readonly Guid Village = Guid.CreateVersion7();

    private static readonly IReadOnlyList<CopyLine> Lines =
    [
        .. Enumerable.Range(1, 12).Select(n => new CopyLine(Guid.CreateVersion7(), n, $"Nông Văn {n}", "1970", "Tổ 1", n == 3 ? ["Nông Thị Ba"] : [])),
    ];

    private readonly HouseholdRoll roll = HouseholdRoll.Open(Id<HouseholdRoll>.New(), Id<Body>.New(), Id<Body>.New(), Day);

    [Fact]
    public void The_hash_does_not_depend_on_the_order_of_the_households()
    {
        var hash = Of(Lines).Hash;

        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Shuffle(Lines.ToArray()).ToArbitrary(), shuffled => Of(shuffled).Hash == hash));
    }

    [Fact]
    public void The_hash_changes_with_any_change()
    {
        var (hash, seen) = (Of(Lines).Hash, new HashSet<string>());
        Func<CopyLine, CopyLine>[] changes =
        [
            l => l with { Household = Guid.CreateVersion7() },
            l => l with { Number = l.Number + 100 },
            l => l with { Name = $"{l.Name} " },
            l => l with { Born = "1971" },
            l => l with { Address = "Tổ 11" },
            l => l with { Born = "197", Address = "0Tổ 1" },
            l => l with { Substitutes = [.. l.Substitutes, "Hoàng Thị Lan"] },
        ];

        foreach (var at in Enumerable.Range(0, Lines.Count))
        foreach (var change in changes)
            Assert.True(seen.Add(Of([.. Lines.Select((l, n) => n == at ? change(l) : l)]).Hash));
        Assert.True(seen.Add(Of(Lines.Skip(1)).Hash) && seen.Add(new RollCopy(Village, Day.AddDays(1), Lines, Salt).Hash));
        Assert.DoesNotContain(hash, seen);
    }

    [Fact]
    public void Without_the_salt_nobody_tries_names_out_and_one_household_finds_its_line()
    {
        var (one, other) = (Of(Lines), new RollCopy(Village, Day, Lines, RollCopy.NewSalt()));

        Assert.NotEqual(one.Hash, other.Hash);
        Assert.NotEqual(one.HashOf(Lines[0]), other.HashOf(Lines[0]));
        Assert.NotEqual(one.SaltOf(Lines[0].Household), one.SaltOf(Lines[1].Household));
        Assert.Equal(one.HashOf(Lines[0]), Of(Lines.Reverse()).HashOf(Lines[0]));
    }

    [Fact]
    public void A_correction_says_why_and_what_it_did_and_is_refused_where_nothing_changed()
    {
        var former = Frozen(Lines).Freeze!;
        var corrected = Of([Lines[0] with { Name = "Nông Văn Mười" }, .. Lines.Skip(2), new(Guid.CreateVersion7(), 13, "Lường Văn Tám", "", "", [])]);

        var (outcome, freeze) = Frozen(corrected, former, "Bỏ sót một hộ");

        Assert.Null(outcome.Refusal);
        Assert.Equal(new CopyDifference(1, 1, 1), freeze!.Difference);
        Assert.Equal("roll-freeze.reason-needed", Frozen(corrected, former, " ").Outcome.Refusal?.Code);
        Assert.Equal("roll-freeze.nothing-changed", Frozen(Of(Lines.Reverse()), former, "Không có gì").Outcome.Refusal?.Code);
        Assert.Equal("roll-freeze.empty", Frozen(Of([])).Outcome.Refusal?.Code);
    }

    [Fact]
    public void The_log_gets_count_and_hash_and_nothing_else()
    {
        var freeze = Frozen(Lines).Freeze!;

        var act = freeze.TakeHappenings().Select(freeze.InPublic).Single(a => a is not null)!;

        Assert.Equal(["count", "hash"], act.Facts.Keys);
        Assert.Equal(("12", freeze.Hash), (act.Facts["count"], act.Facts["hash"]));
        Assert.Equal(("", 0), (act.Text, act.Files.Count));
        Assert.DoesNotContain("đường", act.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_challenged_within_its_window_and_answered_once()
    {
        var freeze = Frozen(Lines).Freeze!;
        (RollHand last, RollHand late) = (Hand with { Today = freeze.ChallengeUntil }, Hand with { Today = freeze.ChallengeUntil.AddDays(1) });

        var (outcome, challenge) = RollChallenge.Receive(Id<RollChallenge>.New(), freeze, ChallengeKind.Missing, ("niêm phong", last.Today), last);

        Assert.Null(outcome.Refusal);
        Assert.Null(challenge!.Answer(true, "niêm phong", late).Refusal);
        Assert.True(challenge.AwaitsCorrection);
        Assert.Equal("roll-challenge.answered", challenge.Answer(false, "", late).Refusal?.Code);
        Assert.Equal("roll-challenge.window-over", Receive(late.Today, late));
        Assert.Equal("roll-challenge.day-in-future", Receive(late.Today, last));
        challenge.CorrectedIn(freeze);
        Assert.False(challenge.AwaitsCorrection);

        string? Receive(DateOnly on, RollHand hand) =>
            RollChallenge.Receive(Id<RollChallenge>.New(), freeze, ChallengeKind.Other, ("", on), hand).Outcome.Refusal?.Code;
    }

    private static RollCopy Of(IEnumerable<CopyLine> lines) => new(Village, Day, lines, Salt);

    private (Law.Outcome Outcome, RollFreeze? Freeze) Frozen(IEnumerable<CopyLine> lines) => Frozen(Of(lines));

    private (Law.Outcome Outcome, RollFreeze? Freeze) Frozen(RollCopy copy, RollFreeze? replaces = null, string because = "") =>
        RollFreeze.Of(
            new(Id<RollFreeze>.New(), roll, roll.VillageId, "Góp làm đường xóm", Day.AddDays(5))
            {
                Copy = copy,
                Sealed = "niêm phong",
                Replaces = replaces?.Id,
                Because = because,
                Difference = replaces is null ? default : copy.DifferenceFrom(Of(Lines)),
            },
            Hand
        );
}
