namespace Dinh.Writing.Blocks;

/// <summary>What a paragraph is to the paper; how it is set follows from it.</summary>
public enum Look
{
    Body,
    Basis,

    /// <summary>Phần, Chương, and what stands in the middle like them.</summary>
    Part,

    /// <summary>"I. MỤC ĐÍCH".</summary>
    Section,

    /// <summary>"1. Mục đích".</summary>
    Clause,
    National,
    Motto,
    Superior,
    Issuer,
    Number,

    /// <summary>"V/v …" below the number of an official letter.</summary>
    Subject,
    PlaceAndDay,
    Kind,

    /// <summary>Trích yếu.</summary>
    Summary,
    Addressee,
    Authority,
    Signer,
    RecipientsLabel,
    Recipient,
    Urgency,
    Appendix,
    AppendixTitle,
    AppendixNote,
    CellHead,
    Cell,

    /// <summary>A number in a table: to the right, so that its digits stand below each other.</summary>
    CellNumber,

    /// <summary>The heading of what follows in a table.</summary>
    CellBand,
    PageNumber,
}

public enum Align
{
    Justified,
    Left,
    Center,
    Right,
}
