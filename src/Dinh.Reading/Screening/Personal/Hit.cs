namespace Dinh.Reading.Screening.Personal;

/// <summary>A datum of a person in a text.</summary>
/// <param name="Kind">"personal.phone".</param>
/// <param name="Start">Where it stands in the text as it was written.</param>
/// <param name="Value">The datum without what it was dressed in, so that one written twice is known as one.</param>
internal sealed record Hit(string Kind, int Start, int Length, string Value);

/// <summary>What is known of a text from what stands around it.</summary>
/// <param name="Announced">What the head of the column, or the cell to the left, announces.</param>
internal readonly record struct Surroundings(Topic Announced = Topic.None);
