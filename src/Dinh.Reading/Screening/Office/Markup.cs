using System.Xml.Linq;

namespace Dinh.Reading.Screening.Office;

/// <summary>Asks markup by local names: the vocabularies stand under several namespaces.</summary>
internal static class Markup
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static IEnumerable<XElement> Below(this XContainer tree, string name) => tree.Descendants().Where(e => e.Name.LocalName == name);

    public static XElement? Kid(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    public static XAttribute? Fact(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && !a.IsNamespaceDeclaration);

    public static string? Value(this XElement? element, string name) => element.Fact(name)?.Value;

    /// <summary>The value of a setting such as w:color w:val="…".</summary>
    public static string? Setting(this XElement? element, string name) => element.Kid(name).Value("val");

    /// <summary>On when present without a value.</summary>
    public static bool Switch(this XElement? element, string name) =>
        element.Kid(name) is { } found && found.Value("val") is not ("0" or "false" or "off" or "none");

    public static bool IsWithin(this XElement element, string name, XElement? until = null) =>
        element.Ancestors().TakeWhile(a => a != until).Any(a => a.Name.LocalName == name);
}
