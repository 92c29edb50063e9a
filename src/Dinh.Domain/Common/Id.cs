using System.Diagnostics.CodeAnalysis;

namespace Dinh.Domain.Common;

/// <summary>The key of a <typeparamref name="T"/>, which no other record's key can be taken for. Newer keys sort after older ones.</summary>
[SuppressMessage("Design", "CA1000", Justification = "Id<Plan>.New() is how one is meant to read it.")]
public readonly record struct Id<T>(Guid Value) : IKey, IParsable<Id<T>>, IComparable<Id<T>>
    where T : Entity
{
    public static Id<T> New() => new(Guid.CreateVersion7());

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var parsed = Guid.TryParse(s, out var value);
        result = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
}

/// <summary>A key of any record, where it does not matter of which.</summary>
public interface IKey
{
    Guid Value { get; }
}
