namespace Dinh.Reading.Screening.Personal;

/// <summary>What a word before a number, or the head of a column, announces.</summary>
internal enum Topic
{
    None,
    Identity,
    Phone,
    Birth,
    Account,
    Household,
    Insurance,
    HealthCard,
    Passport,
    Tax,
    Plate,
    Address,
    Email,
    Name,

    /// <summary>A day on which a paper was issued or runs out: no day of birth.</summary>
    Issued,
    Document,
    Budget,
    Money,
    Enterprise,

    /// <summary>An office, whose telephone and address are public.</summary>
    Office,
}

internal static class Topics
{
    /// <summary>A number so announced is nobody's own.</summary>
    public static bool IsImpersonal(this Topic topic) => topic is Topic.Issued or Topic.Document or Topic.Budget or Topic.Money or Topic.Enterprise;
}
