using System.Xml.Linq;
using Dinh.Law;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>Looks at markup that nobody reads as text: every text and every attribute of it.</summary>
internal static class GenericPart
{
    private static readonly string[] Silent = ["rsidR", "rsidRPr", "rsidP", "rsidRDefault", "rsidDel", "rsidTr", "paraId", "textId", "uri", "idx", "durableId"];

    public static void Tell(XContainer tree, Sentence place, FindingList found)
    {
        foreach (var element in tree.Descendants())
            Own(element, place, found, static _ => false);
    }

    /// <summary>The element's own words and attributes, not those of what stands in it.</summary>
    /// <param name="known">Whether its words are read elsewhere.</param>
    public static void Own(XElement element, Sentence place, FindingList found, Func<XElement, bool> known)
    {
        if (element.Is("p") && element.Name.NamespaceName.EndsWith("/drawingml/2006/main", StringComparison.Ordinal))
            found.Read(new Strand(place, element.Below("t").Select(t => new ElementSlot(t))));

        if (!known(element))
        {
            foreach (var text in element.Nodes().OfType<XText>().Where(t => FindingList.MayHold(t.Value)))
                found.Read(new Strand(place, [new NodeSlot(text)]));
        }

        foreach (var attribute in element.Attributes())
        {
            if (
                attribute.Value.Length >= 6
                && !attribute.IsNamespaceDeclaration
                && FindingList.MayHold(attribute.Value)
                && !Silent.Contains(attribute.Name.LocalName)
            )
                found.Read(new Strand(place, [new AttributeSlot(attribute, element.Is("bookmarkStart") ? '_' : '*')]));
        }
    }
}
