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
    PageNumber,
}

public enum Align
{
    Justified,
    Left,
    Center,
}
