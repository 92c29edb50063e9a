using System.Security.Cryptography;
using System.Text.Json;
using Dinh.Domain.Households;
using Microsoft.AspNetCore.DataProtection;

namespace Dinh.App.Features.Households;

/// <summary>Somebody who speaks for a household.</summary>
/// <param name="Key">By which the household's terms name this person.</param>
/// <param name="Born">"12/03/1975", "03/1975" or "1975"; empty where it is not known.</param>
public sealed record HouseholdPerson(Guid Key, string Name, string Born, string Phone);

/// <summary>What of a household is nobody's business but the village's.</summary>
public sealed record HouseholdFacts(string Address, string Note, IReadOnlyList<HouseholdPerson> People)
{
    /// <summary>What is shown of a household that was sealed with keys that are gone.</summary>
    public static HouseholdFacts Lost { get; } = new("", "", []);

    public HouseholdPerson? PersonOf(HouseholdTerm? term) => term is null ? null : People.FirstOrDefault(p => p.Key == term.Key);

    public HouseholdFacts With(HouseholdPerson person) => this with { People = [.. People.Where(p => p.Key != person.Key), person] };
}

/// <summary>A frozen copy as it is kept.</summary>
public sealed record FrozenWords(byte[] Salt, IReadOnlyList<CopyLine> Lines);

/// <summary>Who challenges a list, what they say, and what they were answered.</summary>
public sealed record ChallengeWords(string Name, string Contact, string Words, string Answer = "");

/// <summary>Seals what rolls hold, so that neither the database nor a copy of it tells who lives where: only this installation with its keys opens it.</summary>
public sealed class RollSealsQuery(IDataProtectionProvider seals)
{
    // What a record computes about itself is not kept.
    private static readonly JsonSerializerOptions Kept = new() { IgnoreReadOnlyProperties = true };

    private readonly Dictionary<Type, IDataProtector> made = [];

    public string Seal<T>(T words)
        where T : class => ProtectorOf(typeof(T)).Protect(JsonSerializer.Serialize(words, Kept));

    /// <summary>Null where it was sealed with keys that are gone, or was tampered with.</summary>
    public T? Open<T>(string seal)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(ProtectorOf(typeof(T)).Unprotect(seal), Kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public HouseholdFacts FactsOf(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Open<HouseholdFacts>(household.Sealed) ?? HouseholdFacts.Lost;
    }

    // A seal of one kind opens nothing of another.
    private IDataProtector ProtectorOf(Type kind)
    {
        if (!made.TryGetValue(kind, out var protector))
            made.Add(kind, protector = seals.CreateProtector("households", kind.Name));
        return protector;
    }
}
