using System.Numerics;

namespace Dinh.Law.Tests.Deciding;

/// <summary>The articles once more, read aloud: in words instead of rows, one household against the rest instead of fractions, without a line of the program.</summary>
internal sealed record SlowLaw(
    int Day,
    int Clause,
    string Scope,
    string Channel,
    IReadOnlySet<string> True,
    IReadOnlyList<(long Households, long Agree)>? Villages
)
{
    public long? Households { get; init; }

    public long? Represented { get; init; }

    public long? Agree { get; init; }

    public long? Disagree { get; init; }

    public long? Blank { get; init; }

    /// <summary>Null when the law cannot judge; else the answer in one line.</summary>
    public string? Answer()
    {
        if (Day < 20230701 || !FiguresCanBeTrue())
            return null;
        if (Scope == "commune" && Clause is not (1 or 2))
            return null;

        var lawful = new[] { "meeting", "ballot", "online" }.Where(MayUse).ToList();
        var whole = Scope == "commune" ? Villages!.Count : Households!.Value;
        var inFavour = Scope == "commune" ? Villages!.Count(v => Carries(v.Agree, v.Households)) : Agree!.Value;
        var valid = lawful.Contains(Channel) && CameEnough();
        return $"{lawful.Contains(Channel)} [{string.Join(' ', lawful)}] {whole} {Least(whole)} {valid} {valid && Carries(inFavour, whole)} {Effect()}";
    }

    /// <summary>Articles 17 and 19, and from 15 August 2023 Articles 4 and 5 of Decree 59.</summary>
    private bool MayUse(string channel)
    {
        var withDecree = Day >= 20230815;
        switch (channel)
        {
            case "meeting":
                return true;
            case "ballot" when True.Contains("meetingFailed"):
                return true;
            case "ballot" when Clause is 3 or 4 or 5:
                return false;
            case "ballot" when Scope == "commune":
                return True.Contains("communeChairChose");
            case "ballot":
                return True.Contains("frontAgreed") && (Clause == 6 || !withDecree);
            default:
                return Clause == 6
                    && Scope == "village"
                    && True.Contains("frontAgreed")
                    && True.Contains("communityChoseGroup")
                    && (True.Contains("communeReported") || !withDecree);
        }
    }

    /// <summary>Article 21(1): two thirds are twice as many as all the rest; more than half are more than all the rest.</summary>
    private bool Carries(BigInteger inFavour, BigInteger whole)
    {
        var rest = whole - inFavour;
        return Clause <= 2 ? inFavour >= rest + rest : inFavour > rest;
    }

    private BigInteger Least(BigInteger whole)
    {
        var (fails, carries) = (new BigInteger(-1), whole);
        while (carries - fails > 1)
        {
            var middle = (fails + carries) / 2;
            if (Carries(middle, whole))
                carries = middle;
            else
                fails = middle;
        }

        return carries;
    }

    /// <summary>Article 10(1)a of Decree 61, in force from 16 August 2023: a meeting on the village code.</summary>
    private bool CameEnough() => Clause != 3 || Channel != "meeting" || Day < 20230816 || Represented > Households - Represented;

    /// <summary>Article 21(2).</summary>
    private string Effect() =>
        Clause switch
        {
            3 or 4 => "recognition commune-committee 5",
            5 => "recognition commune-front 5",
            _ when Scope == "commune" => "set-by-commune",
            _ => "vote-day",
        };

    private bool FiguresCanBeTrue()
    {
        long?[] counts = [Households, Represented, Agree, Disagree, Blank];
        if (counts.Any(c => c is < 0))
            return false;
        if (Represented is { } came && Households is { } all && came > all)
            return false;

        var known = new[] { Agree, Disagree, Blank }.Where(c => c is not null).ToList();
        var votes = known.Aggregate(BigInteger.Zero, (sum, c) => sum + c!.Value);
        if ((Represented ?? Households) is { } limit && votes > limit)
            return false;
        if (known.Count == 3 && Represented is { } exactly && votes != exactly)
            return false;

        return Scope == "village"
            ? Villages is null or [] && Households > 0 && Represented is not null && Agree is not null
            : Villages is [_, ..]
                && Villages.All(v => v.Households > 0 && v.Agree >= 0 && v.Agree <= v.Households)
                && (Households is null || Households == Total(v => v.Households))
                && (Agree is null || Agree == Total(v => v.Agree));
    }

    private BigInteger Total(Func<(long Households, long Agree), long> of) => Villages!.Aggregate(BigInteger.Zero, (sum, v) => sum + of(v));
}
