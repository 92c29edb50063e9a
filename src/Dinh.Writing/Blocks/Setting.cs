using Dinh.Law;
using Dinh.Law.PaperForm;

namespace Dinh.Writing.Blocks;

/// <summary>How a look is set: the decree's letters, and the house's place and space for it.</summary>
/// <param name="Letters">Size and kind of letters, from the decree.</param>
internal sealed record Setting(Look Look, Lettering Letters, Align Align)
{
    private const double SpaceForSignature = 76;

    // The decree says nothing of letters inside tables; a little smaller than the text is the custom.
    private static readonly Lettering InTables = new(new(11, 14, 12), "", Confidence.Memory);

    /// <summary>In points.</summary>
    public double Before { get; init; }

    public double After { get; init; }

    public bool IsIndented { get; init; }

    public bool KeepsWithNext { get; init; }

    /// <summary>1 for the highest heading; 0 for what is none.</summary>
    public int Level { get; init; }

    public double Size => Letters.Size.Use;

    public static Setting Of(Look look, PaperRules rules) =>
        look switch
        {
            Look.Body or Look.Basis => Running(look, rules),
            Look.Section => Running(look, rules) with { KeepsWithNext = true, Level = 1 },
            Look.Clause => Running(look, rules) with { KeepsWithNext = true, Level = 2 },
            Look.Part => Centred(look, rules) with { Before = rules.Running.After.Use, After = rules.Running.After.Use, KeepsWithNext = true, Level = 1 },
            Look.Kind => Centred(look, rules) with { Before = 12, KeepsWithNext = true, Level = 1 },
            Look.Appendix => Centred(look, rules) with { KeepsWithNext = true, Level = 1 },
            Look.Summary or Look.AppendixTitle or Look.AppendixNote or Look.Authority => Centred(look, rules) with { KeepsWithNext = true },
            Look.Addressee => Centred(look, rules) with { Before = 12, After = 12 },
            Look.Subject or Look.Urgency => Centred(look, rules) with { Before = 6 },
            Look.Signer => Centred(look, rules) with { Before = SpaceForSignature },
            Look.RecipientsLabel or Look.Recipient => new(look, LettersOf(look, rules), Align.Left),
            Look.Cell => new(look, InTables, Align.Left),
            Look.CellNumber => new(look, InTables, Align.Right),
            Look.CellBand => new(look, InTables with { Bold = true }, Align.Left) { KeepsWithNext = true },
            Look.CellHead => new(look, InTables with { Bold = true }, Align.Center) { KeepsWithNext = true },
            _ => Centred(look, rules),
        };

    /// <summary>The name of a look in the law's book of letters.</summary>
    private static Lettering LettersOf(Look look, PaperRules rules)
    {
        var name = look.ToString();
        return rules.Letters[char.ToLowerInvariant(name[0]) + name[1..]];
    }

    private static Setting Running(Look look, PaperRules rules) =>
        new(look, LettersOf(look, rules), Align.Justified) { After = rules.Running.After.Use, IsIndented = true };

    private static Setting Centred(Look look, PaperRules rules) => new(look, LettersOf(look, rules), Align.Center);
}
