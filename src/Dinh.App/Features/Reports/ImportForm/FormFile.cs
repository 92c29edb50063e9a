using System.Text;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Reporting.Books;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.Reports.ImportForm;

/// <summary>Something wrong in a file, and where in it.</summary>
/// <param name="Leaf">The sheet; empty in a JSON file.</param>
/// <param name="Place">Row and column, or the place in the JSON.</param>
public sealed record FileFault(string Leaf, int? Row, string Place, Sentence Says);

/// <summary>A form out of a file that somebody sent: whole, or with all that is wrong, or not to be read at all.</summary>
public sealed record FormFile(FormContent? Content, IReadOnlyList<FileFault> Faults, Refusal? Refusal)
{
    public const string Accepted = ".xlsx,.json";

    public static FormFile Read(byte[] bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase) ? OfJson(bytes) : OfBook(bytes, name);
    }

    private static FormFile OfJson(byte[] bytes)
    {
        if (bytes.Length > 4 * FormJson.Longest)
            return new(null, [], new("file.too-large"));

        var (content, faults) = FormJson.Read(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'));
        return new(content, [.. faults.Select(f => new FileFault("", null, f.At, f.Says))], null);
    }

    private static FormFile OfBook(byte[] bytes, string name)
    {
        var opened = TableFile.OpenBook(bytes, name);
        if (opened.Leaves is not { } leaves)
            return new(null, [], opened.Refusal);

        var (content, faults) = BookReader.Read([.. leaves.Select(l => new SentLeaf(l.Name, [.. l.Rows.Select(r => new SentLine(r.Line, r.Cells))]))]);
        return new(content, [.. faults.Select(f => new FileFault(f.Leaf, f.Row, f.Column ?? "", f.Says))], null);
    }
}
