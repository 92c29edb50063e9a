using System.Text;
using Dinh.Law;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>What a PDF holds beside its pages' content: properties, notes, forms, attachments, scripts – and every string in it.</summary>
internal sealed class PdfThings(PdfStore store, Nested nested, FindingList found, Where at)
{
    private const int MostValues = 2_000_000;

    private static readonly string[] Harmless = ["Producer", "Creator", "CreationDate", "ModDate", "Trapped", "GTS_PDFXVersion", "PTEX.Fullbanner"];
    private static readonly string[] Telling = ["<dc:creator", "<dc:title", "<dc:description", "<dc:subject", "pdf:Keywords", "xmpMM:History", "pdf:Author"];

    private readonly HashSet<object> seen = [];

    public void Tell(IReadOnlyList<PdfMap> pages)
    {
        Properties();
        foreach (var (page, n) in pages.Select((page, n) => (page, n + 1)))
        {
            Notes(page, n);
            Drop(page, "Thumb", "hidden.thumbnail", at.At($"trang {n}, ảnh thu nhỏ", $"page {n}, thumbnail"));
        }

        Words();
    }

    /// <summary>Every string and every stream that the file's root reaches.</summary>
    public void Words()
    {
        var open = new Stack<(PdfValue Value, string Key)>();
        foreach (var key in (string[])["Root", "Info"])
        {
            if (store.Trailer(key) is { } value)
                open.Push((value, key));
        }

        for (var count = 0; open.TryPop(out var next) && count < MostValues; count++)
        {
            var value = store.Find(next.Value);
            if (value is null || (value is not PdfText && !seen.Add(value)))
                continue;
            if (value is PdfText text)
                Say(text, next.Key);
            else
                Enter(value, next.Key, open);
        }
    }

    private void Enter(PdfValue value, string key, Stack<(PdfValue, string)> open)
    {
        if (value is PdfList list)
        {
            foreach (var item in list.Items)
                open.Push((item, key));
            return;
        }

        if (value is PdfStream stream)
            Stream(stream, key);
        if (store.Map(value) is not { } map)
            return;
        Thing(map);
        foreach (var (name, inner) in map.Entries)
        {
            if (name != "Parent")
                open.Push((inner, name is "Names" or "Nums" or "Kids" ? key : name));
        }
    }

    private void Thing(PdfMap map)
    {
        Drop(map, "PieceInfo", "hidden.private-data", at.At("dữ liệu riêng của phần mềm", "private data of a program"));
        if (store.Find(map["S"])?.Name is "JavaScript" or "Launch" && (map["JS"] ?? map["F"] ?? map["Win"]) is { } script)
            found.Add("hidden.script", at.At("mã lệnh", "script"), Words(script), map.Entries.Clear);
        if (store.Find(map["Type"])?.Name is "Filespec" or "F" && map["EF"] is not null)
            found.Add("hidden.attachment", at.At("tệp đính", "attachment"), Words(map["UF"] ?? map["F"]), map.Entries.Clear, $"{Words(map["UF"] ?? map["F"])}");
        if (store.Find(map["FT"])?.Name is { } field && Words(map["V"]) is { Length: > 0 } filled)
            found.Add(
                "hidden.form-field",
                at.At($"ô “{Words(map["T"])}”", $"field “{Words(map["T"])}”"),
                filled,
                field == "Sig" ? null : () => map.Entries.Remove("V")
            );
        if (store.Find(map["ByteRange"]) is PdfList)
            found.Add("hidden.signature", at.At("chữ ký số", "digital signature"), "…", null);
    }

    private string Words(PdfValue? value) =>
        store.Find(value) switch
        {
            PdfText text => text.Words,
            PdfStream stream when store.Bytes(stream) is { } bytes => Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200)),
            PdfName name => name.Value,
            PdfMap => "…",
            _ => "",
        };

    private void Drop(PdfMap map, string key, string kind, Sentence place)
    {
        if (map[key] is { } value)
            found.Add(kind, place, Words(value) is { Length: > 0 } words ? words : "…", () => map.Entries.Remove(key));
    }

    private void Properties()
    {
        foreach (var (key, value) in store.Info?.Entries.ToList() ?? [])
        {
            if (!Harmless.Contains(key) && store.Find(value) is PdfText text && text.Words.Any(char.IsLetterOrDigit))
                found.Add(
                    "hidden.property",
                    at.At($"thuộc tính tệp: {NameOf(key)}", $"file property: {key}"),
                    text.Words,
                    () => store.Info!.Entries.Remove(key)
                );
        }
    }

    private static string NameOf(string key) =>
        key switch
        {
            "Author" => "Tác giả",
            "Title" => "Tiêu đề",
            "Subject" => "Chủ đề",
            "Keywords" => "Từ khóa",
            _ => key,
        };

    private void Notes(PdfMap page, int number)
    {
        if (store.Find(page["Annots"]) is not PdfList notes)
            return;
        foreach (var item in notes.Items.ToList())
        {
            if (store.Map(item) is not { } note || store.Find(note["Subtype"])?.Name is not { } kind || kind is "Link" or "Widget")
                continue;
            var words = Words(note["Contents"]) is { Length: > 0 } said ? said : kind;
            found.Add(
                kind == "FileAttachment" ? "hidden.attachment" : "hidden.annotation",
                at.At($"trang {number}, ghi chú", $"page {number}, annotation"),
                words,
                () => notes.Items.Remove(item)
            );
        }
    }

    private void Say(PdfText text, string key)
    {
        if (text.Bytes.Length < 4 || !FindingList.MayHold(text.Words))
            return;
        found.Read(new Strand(PlaceOf(key), [new HeldSlot(text.Words, fresh => text.Words = fresh)]));
    }

    private Sentence PlaceOf(string key) =>
        key switch
        {
            "Contents" or "T" or "RC" or "Subj" => at.At("ghi chú hoặc ô nhập", "annotation or field"),
            "Alt" or "ActualText" or "E" => at.At("chữ thay thế", "alternate text"),
            "V" or "DV" or "TU" or "Opt" => at.At("ô nhập của biểu mẫu", "form field"),
            "URI" => at.At("liên kết", "hyperlink"),
            "F" or "UF" or "Desc" => at.At("tên tệp đính", "name of an attachment"),
            "JS" => at.At("mã lệnh", "script"),
            "Title" => at.At("mục lục hoặc tiêu đề", "outline or title"),
            _ => at.At($"thuộc tính tệp: {NameOf(key)}", $"file property: {key}"),
        };

    private void Stream(PdfStream stream, string key)
    {
        var kind = stream.Map["Subtype"]?.Name;
        if (stream.Map["Type"]?.Name == "Metadata")
            Metadata(stream);
        else if (key is "EF" or "F" or "UF" && stream.Map["Type"]?.Name is "EmbeddedFile" or null && store.Bytes(stream) is { } attached)
            Attached(stream, attached);
        else if (key == "JS" && store.Bytes(stream) is { } script)
            found.Read(new Strand(PlaceOf(key), [new HeldSlot(Encoding.Latin1.GetString(script), fresh => stream.Replace(Encoding.Latin1.GetBytes(fresh)))]));
        else if (kind == "Image" && store.Find(stream.Map["Filter"])?.Name == "DCTDecode")
            nested.Tell(stream.Raw.ToArray(), "image.jpg", found, at.Inside("ảnh trong trang", "picture on a page"), fresh => Put(stream, fresh));
        else if (key is "XFA" && store.Bytes(stream) is { } form)
            Binary.Tell(form, PlaceOf("V"), found);
    }

    private static void Put(PdfStream stream, byte[] fresh)
    {
        var filter = stream.Map["Filter"]!;
        stream.Replace(fresh);
        stream.Map.Entries["Filter"] = filter;
    }

    private void Attached(PdfStream stream, byte[] bytes)
    {
        var inside = at.Inside("tệp đính", "attachment");
        if (!nested.Tell(bytes, "attached.txt", found, inside, stream.Replace))
            Binary.Tell(bytes, inside.At("dữ liệu nhị phân", "binary data"), found);
    }

    private void Metadata(PdfStream stream)
    {
        if (store.Bytes(stream) is not { } bytes)
            return;
        var words = Encoding.UTF8.GetString(bytes);
        var place = at.At("siêu dữ liệu XMP", "XMP metadata");
        void Blank() => stream.Replace(" "u8.ToArray());
        if (Telling.Any(t => words.Contains(t, StringComparison.Ordinal)))
            found.Add("hidden.metadata", place, words.Trim().Length > 80 ? words.Trim()[..80] : words.Trim(), Blank, $"{words.Length}");
        found.Read(new Strand(place, [new HeldSlot(words, _ => Blank())]));
    }
}
