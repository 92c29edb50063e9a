using Dinh.Domain.Units;

namespace Dinh.Domain.People.Succeeding;

/// <summary>Why a body is named as the one that takes over.</summary>
public enum HeirGround
{
    /// <summary>It bears the same name, but for the unit's.</summary>
    SameName,

    /// <summary>It is the only body of that kind in the unit.</summary>
    SameKind,

    /// <summary>A village, a school or an enterprise goes on as itself in the new unit.</summary>
    GoesOn,

    /// <summary>No like body is known there, so the People's Committee takes it.</summary>
    Head,
}

/// <summary>One body that may take over; <see cref="Body"/> is null where the ended body goes on as itself.</summary>
public sealed record HeirChoice(AdministrativeUnit Unit, Body? Body, HeirGround Ground);

/// <summary>Who takes over from a body whose unit has ended.</summary>
/// <param name="Choices">The proposed one first; none when nobody stands there.</param>
/// <param name="Asks">Whether a person must choose, because the unit was divided or ended with its level.</param>
public sealed record BodyHeir(Body From, EndedUnit Ended, IReadOnlyList<HeirChoice> Choices, bool Asks)
{
    public HeirChoice? Proposal => Choices.Count > 0 ? Choices[0] : null;
}
