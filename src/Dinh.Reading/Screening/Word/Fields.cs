using System.Xml.Linq;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Word;

/// <summary>Fields that hide words or call files from outside. Cleaning leaves their result as plain text.</summary>
internal static class Fields
{
    private static readonly string[] Telling =
    [
        "PRIVATE",
        "SET",
        "ADDIN",
        "DDE",
        "DDEAUTO",
        "LINK",
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "INCLUDE",
        "IMPORT",
        "DATABASE",
        "ASK",
        "FILLIN",
        "COMMENTS",
        "AUTHOR",
        "LASTSAVEDBY",
        "USERNAME",
        "USERADDRESS",
        "USERINITIALS",
        "FILENAME",
        "TEMPLATE",
        "MERGEFIELD",
        "QUOTE",
        "INFO",
        "DOCPROPERTY",
        "DOCVARIABLE",
    ];

    public static void Tell(XDocument tree, FindingList found, Where at)
    {
        foreach (var paragraph in tree.Descendants().Where(e => e.Is("p")).ToList())
        {
            foreach (var field in Of(paragraph))
            {
                if (Telling.Contains(FirstWord(field.Code), StringComparer.OrdinalIgnoreCase))
                    found.Add("hidden.field-code", at.At("mã trường", "field code"), field.Code, () => field.Runs.ForEach(run => run.Remove()));
            }
        }

        foreach (
            var simple in tree.Descendants()
                .Where(e => e.Is("fldSimple") && Telling.Contains(FirstWord(e.Value("instr") ?? ""), StringComparer.OrdinalIgnoreCase))
                .ToList()
        )
            found.Add("hidden.field-code", at.At("mã trường", "field code"), simple.Value("instr")!, () => simple.ReplaceWith(simple.Nodes()));
    }

    private static string FirstWord(string code) => code.Split([' ', '\t', '"'], 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "";

    // Runs of the mark and of the code; those of the result are the reader's text and stay.
    private static List<(string Code, List<XElement> Runs)> Of(XElement paragraph)
    {
        var (done, open) = (new List<(string, List<XElement>)>(), new Stack<Open>());
        foreach (var run in paragraph.Descendants().Where(e => e.Is("r") && e.Ancestors().First(a => a.Is("p")) == paragraph))
        {
            var mark = run.Kid("fldChar").Value("fldCharType");
            if (mark == "begin")
                open.Push(new());
            if (open.TryPeek(out var field) && (mark is not null || !field.InResult))
            {
                field.Runs.Add(run);
                field.Code += string.Concat(run.Elements().Where(e => e.Is("instrText")).Select(e => e.Value));
                field.InResult |= mark == "separate";
            }

            if (mark == "end" && open.TryPop(out var closed))
                done.Add((closed.Code, closed.Runs));
        }

        // One that goes on into the next paragraph is told, and left.
        done.AddRange(open.Select(o => (o.Code, new List<XElement>())));
        return done;
    }

    private sealed class Open
    {
        public List<XElement> Runs { get; } = [];

        public string Code { get; set; } = "";

        public bool InResult { get; set; }
    }
}
