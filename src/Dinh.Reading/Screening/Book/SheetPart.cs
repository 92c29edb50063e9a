using System.Xml.Linq;

namespace Dinh.Reading.Screening.Book;

/// <summary>One sheet of a book.</summary>
/// <param name="Entry">Its line in the book's list.</param>
/// <param name="Part">The part that holds it.</param>
internal sealed record SheetPart(string Name, string State, XElement Entry, string Part, XDocument Tree)
{
    public bool IsHidden => State is "hidden" or "veryHidden";
}
