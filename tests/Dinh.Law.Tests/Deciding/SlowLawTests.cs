using System.Globalization;
using System.Text.Json;
using Dinh.Law.Deciding;
using Xunit;

namespace Dinh.Law.Tests.Deciding;

/// <summary>The program and the articles read aloud agree on a million votes, at the thresholds and far from them, true and impossible.</summary>
public sealed class SlowLawTests
{
    private const int Rounds = 1_000_000;

    private static readonly string[] Conditions = ["frontAgreed", "communeReported", "communityChoseGroup", "meetingFailed", "communeChairChose"];

    private static readonly int[] Days = [20230630, 20230701, 20230814, 20230815, 20230816, 20240131, 20250701, 20260526, 20991231];

    [Fact]
    public void Both_readings_of_the_law_agree_on_a_million_votes()
    {
        var random = new Random(20230701);
        var (judged, passed, refused) = (0, 0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var slow = Any(random);
            var (fast, expected) = (Answer(slow), slow.Answer());
            if (fast != expected)
                Assert.Fail($"{slow} {string.Join(',', slow.True)}: {fast} instead of {expected}");

            judged += expected is null ? 0 : 1;
            refused += expected is null ? 1 : 0;
            passed += expected?.Contains("True True", StringComparison.Ordinal) == true ? 1 : 0;
        }

        // The votes are not all of one sort.
        Assert.All(
            (int[])[judged, refused, passed, judged - passed],
            n => Assert.True(n > Rounds / 20, $"{judged} judged, {refused} refused, {passed} passed")
        );
    }

    private static string? Answer(SlowLaw slow)
    {
        var met = slow.True.Aggregate(VoteConditions.None, (all, one) => all | Enum.Parse<VoteConditions>(one, ignoreCase: true));
        var judged = Vote.Judge(
            new(
                new(
                    DateOnly.ParseExact($"{slow.Day}", "yyyyMMdd", CultureInfo.InvariantCulture),
                    (Matter)slow.Clause,
                    slow.Scope == "village" ? DecisionScope.Village : DecisionScope.Commune,
                    met
                ),
                Enum.Parse<VoteChannel>(slow.Channel, ignoreCase: true),
                new(slow.Households, slow.Represented, slow.Agree, slow.Disagree, slow.Blank),
                slow.Villages?.Select(v => new VillageCount(v.Households, v.Agree)).ToList()
            )
        );
        if (judged.Verdict is not { } verdict)
            return null;

        var effect = Words(verdict.Effect.TakesEffect);
        if (verdict.Effect.RecognisedBy is { } recogniser)
            effect += $" {Words(recogniser)} {verdict.Effect.RecogniseWithinWorkingDays}";
        return $"{verdict.Channel.Lawful} [{string.Join(' ', verdict.LawfulChannels.Select(c => Words(c)))}] {verdict.Count.Base} {verdict.Count.Required} {verdict.Valid} {verdict.Passed} {effect}";
    }

    private static string Words<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static SlowLaw Any(Random random)
    {
        var scope = random.Next(4) == 0 ? "commune" : "village";
        var clause = scope == "commune" && random.Next(5) > 0 ? 1 + random.Next(2) : 1 + random.Next(6);
        var channel = random.Next(3) switch
        {
            0 => "meeting",
            1 => "ballot",
            _ => "online",
        };
        var met = Conditions.Where(_ => random.Next(2) == 0).ToHashSet();
        var slow = new SlowLaw(Days[random.Next(Days.Length)], clause, scope, channel, met, scope == "commune" ? Villages(random, clause) : null);
        return Broken(random, scope == "commune" ? Commune(random, slow) : Village(random, slow));
    }

    private static SlowLaw Village(Random random, SlowLaw slow)
    {
        var households = random.Next(20) == 0 ? random.NextInt64(1, long.MaxValue) : random.Next(1, 400);
        var agree = Near(random, slow.Clause, households);
        var represented = random.Next(2) == 0 ? agree : random.NextInt64(agree, households) + random.Next(2);
        var (left, apart) = (represented - agree, random.Next(3) > 0);
        var disagree = left > 0 ? random.NextInt64(0, left) : 0;
        return slow with
        {
            Households = households,
            Represented = represented,
            Agree = agree,
            Disagree = apart ? disagree : null,
            Blank = apart ? left - disagree : null,
        };
    }

    private static SlowLaw Commune(Random random, SlowLaw slow) =>
        random.Next(2) == 0 ? slow : slow with { Households = slow.Villages!.Sum(v => v.Households), Agree = slow.Villages!.Sum(v => v.Agree) };

    private static List<(long Households, long Agree)> Villages(Random random, int clause) =>
        [
            .. Enumerable
                .Range(0, random.Next(13))
                .Select(_ => (long)random.Next(1, 400))
                .Select(households => (households, random.Next(3) == 0 ? Near(random, clause, households) : households)),
        ];

    /// <summary>At a threshold, one beside it, or anywhere.</summary>
    private static long Near(Random random, int clause, long households)
    {
        var threshold = clause <= 2 ? (long)((Int128)households * 2 / 3) : households / 2;
        return random.Next(4) == 0 ? random.NextInt64(0, households) : Math.Clamp(threshold + random.Next(-1, 3), 0, households);
    }

    /// <summary>One in eight has a figure that cannot be, or none where one is needed.</summary>
    private static SlowLaw Broken(Random random, SlowLaw slow) =>
        random.Next(40) switch
        {
            0 => slow with { Agree = -1 },
            1 => slow with { Disagree = (slow.Disagree ?? 0) + 1 },
            2 => slow with { Represented = slow.Households + 1 },
            3 => slow with { Households = slow.Scope == "village" ? 0 : slow.Households + 1 },
            4 => slow with { Villages = [(10, 11)] },
            _ => slow,
        };
}
