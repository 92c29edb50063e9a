using System.Globalization;

namespace Dinh.Reading.Tests.Screening;

/// <summary>One place in which a datum may hide.</summary>
/// <param name="Name">"docx: nhận xét".</param>
/// <param name="Plant">A file that holds the datum there and nowhere else.</param>
/// <param name="Hides">The finding that the place itself must make, whatever stands in it; null where it is in plain sight.</param>
/// <param name="Holds">Which data fit: a place may hold no letters.</param>
internal sealed record HidingPlace(string Name, Func<string, byte[]> Plant, string? Hides = null, Func<Datum, bool>? Holds = null)
{
    public string File => "tep" + Ending;

    public string Ending => "." + Name[..Name.IndexOf(':', StringComparison.Ordinal)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}");
}
