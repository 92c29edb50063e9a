using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>The names of WordprocessingML that the reader asks for, and short ways to ask.</summary>
internal static class W
{
    public static readonly XNamespace Ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Maths = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>The same vocabulary as ISO 29500 Strict names it.</summary>
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static XElement? Child(this XElement? element, string name) => element?.Element(Ns + name);

    /// <summary>The attribute w:val of a child: the way in which Word keeps nearly every setting.</summary>
    public static string? ValueOf(this XElement? element, string child) => element.Child(child).Setting("val");

    public static string? Setting(this XElement? element, string name) => element?.Attribute(Ns + name)?.Value;

    public static int? NumberOf(this XElement? element, string child) => ToNumber(element.ValueOf(child));

    public static int? ToNumber(string? value) =>
        int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>An on/off setting: on when present without a value; null when absent.</summary>
    public static bool? Switch(this XElement? element, string child) =>
        element.Child(child) is { } found ? found.Setting("val") is not ("0" or "false" or "off") : null;

    public static bool Is(this XElement element, string name) => element.Name.Namespace == Ns && element.Name.LocalName == name;
}
