using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.PaperForm;

namespace Dinh.Domain.Papers;

/// <summary>Sổ cấp số: the numbers that one body gives in one year to papers of one kind, or to all papers that come in. None is left out, none is given twice.</summary>
public sealed class NumberBook(Id<NumberBook> id, Id<Body> ownerId, RegisterKind register, string kind, int year) : Entity<NumberBook>(id)
{
    public const int Highest = 999_999;
    public const int LongestSymbol = 60;

    public Id<Body> OwnerId { get; } = ownerId;

    public RegisterKind Register { get; } = register;

    /// <summary>The kind as printed, "KẾ HOẠCH"; empty for papers that come in, which share one book.</summary>
    public string Kind { get; } = kind;

    public int Year { get; } = year;

    /// <summary>What stands behind the number: "KH-UBND"; empty for papers that come in.</summary>
    public string Symbol { get; private set; } = "";

    /// <summary>The first number that this book gives; above 1 where the body began the year in another book.</summary>
    public int First { get; private set; } = 1;

    /// <summary>The last number given; null while none was.</summary>
    public int? Last { get; private set; }

    /// <summary>The day on which its body had ended: it gives no more numbers.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int Next => (Last ?? First - 1) + 1;

    /// <summary>Says where the book begins and which symbol it writes. Once a number was given its beginning stands.</summary>
    public Outcome Begin(int first, string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (EndedOn is not null)
            return new Refusal("number-book.ended");
        if (first is < 1 or > Highest)
            return new Refusal("number-book.first-out-of-range");
        if (Last is not null && first != First)
            return new Refusal("number-book.has-given-numbers");
        if (Register == RegisterKind.Outgoing && string.IsNullOrWhiteSpace(symbol))
            return new Refusal("number-book.without-symbol");

        (First, Symbol) = (first, symbol.Trim());
        Happened(new NumberBookBegun(Id, First, Symbol));
        return Outcome.Done;
    }

    /// <summary>Its body has ended; the successor numbers in books of its own.</summary>
    public void End(DateOnly day, string ground)
    {
        EndedOn = day;
        Happened(new NumberBookEnded(Id, Last, day, ground));
    }

    /// <summary>Gives the next number. Whoever calls it holds the book alone until the number is saved with the paper that bears it.</summary>
    public int Give()
    {
        var number = Next;
        Last = number;
        return number;
    }
}

public sealed record NumberBookEnded(Id<NumberBook> Book, int? Last, DateOnly On, string Ground);

public sealed record NumberBookBegun(Id<NumberBook> Book, int First, string Symbol);
