using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>What a paragraph's runs say.</summary>
/// <param name="Text">The words; line breaks inside the paragraph as line feeds.</param>
/// <param name="Boxes">Contents of the text boxes anchored in it.</param>
/// <param name="Notes">Footnotes and endnotes referred to, in order.</param>
/// <param name="PagesBefore">Pages that begin before its first word.</param>
/// <param name="PagesInside">Pages that begin within it.</param>
internal sealed record Inline(string Text, IReadOnlyList<XElement> Boxes, IReadOnlyList<NoteReference> Notes, int PagesBefore, int PagesInside);

/// <param name="Kind">"footnotes" or "endnotes", as the package relates them.</param>
internal sealed record NoteReference(string Kind, string Id);
