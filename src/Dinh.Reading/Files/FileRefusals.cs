using System.Collections.Frozen;
using Dinh.Law;

namespace Dinh.Reading.Files;

/// <summary>What a person is told when a file cannot be read: why, and what to do.</summary>
public static class FileRefusals
{
    private static readonly FrozenDictionary<string, Sentence> Sentences = new Dictionary<string, Sentence>
    {
        ["file.empty"] = new("Tệp không có chữ nào.", "The file holds no text."),
        ["file.too-large"] = new(
            $"Tệp lớn hơn {FileCaps.Bytes / 1024 / 1024} MB. Hãy nén ảnh trong tệp hoặc tách thành nhiều tệp.",
            $"The file is larger than {FileCaps.Bytes / 1024 / 1024} MB. Compress its pictures or split it."
        ),
        ["file.too-long"] = new(
            "Văn bản quá dài để đọc một lần. Hãy tách thành nhiều tệp.",
            "The text is too long to be read at once. Split it into several files."
        ),
        ["file.too-many-pages"] = new(
            $"Tệp có hơn {FileCaps.Pages} trang. Hãy tách thành nhiều tệp.",
            $"The file has more than {FileCaps.Pages} pages. Split it."
        ),
        ["file.too-slow"] = new(
            "Đọc tệp mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng lại. Hãy dùng bản Word (.docx).",
            "Reading took too much time or memory and was stopped. Use the Word file (.docx)."
        ),
        ["file.bomb"] = new(
            "Tệp nén bung ra quá lớn so với kích thước của nó nên không được mở.",
            "The compressed file unfolds to far more than its size, and is not opened."
        ),
        ["file.too-deep"] = new("Cấu trúc bên trong tệp lồng nhau quá sâu.", "The inside of the file is nested too deeply."),
        ["file.type-unknown"] = new("Chỉ đọc được tệp .docx, .pdf, .txt và .md.", "Only .docx, .pdf, .txt and .md files are read."),
        ["file.not-screened"] = new(
            "Chỉ xem trước được tệp .docx, .xlsx, .pdf, .jpg, .png, .webp, .txt, .md và .csv.",
            "Only .docx, .xlsx, .pdf, .jpg, .png, .webp, .txt, .md and .csv files can be looked through."
        ),
        ["file.type-mismatch"] = new(
            "Nội dung tệp không đúng với phần đuôi của tên tệp. Hãy mở tệp và lưu lại đúng loại.",
            "The file's content is not what its name's ending says. Open it and save it again in the right format."
        ),
        ["file.save-as-docx"] = new(
            "Định dạng cũ (.doc, .rtf, .odt) không đọc được. Hãy mở tệp và chọn “Lưu thành” Word (.docx).",
            "This older format (.doc, .rtf, .odt) is not read. Open it and choose “Save as” Word (.docx)."
        ),
        ["file.save-as-xlsx"] = new(
            "Định dạng này (.xls, .xlsm, .ods) không đọc được. Hãy mở tệp và chọn “Lưu thành” Excel (.xlsx).",
            "This format (.xls, .xlsm, .ods) is not read. Open it and choose “Save as” Excel (.xlsx)."
        ),
        ["file.workbook-only"] = new(
            "Ở đây chỉ nhận tệp Excel (.xlsx) đã tải từ trang này; tệp .csv không giữ được khóa của các ô.",
            "Only the Excel file (.xlsx) downloaded from this page is taken; a .csv does not keep what each cell is."
        ),
        ["file.no-table"] = new("Bảng chỉ đọc được từ tệp .xlsx, .csv và .txt.", "Tables are read from .xlsx, .csv and .txt only."),
        ["file.open-quote"] = new("Có dấu ngoặc kép mở mà không đóng.", "A quotation mark is opened and never closed."),
        ["file.encrypted"] = new("Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.", "The file is locked with a password. Remove it and upload again."),
        ["file.broken"] = new(
            "Tệp bị hỏng hoặc tải lên chưa đủ. Hãy mở thử rồi lưu lại.",
            "The file is damaged or incomplete. Try opening it, then save it again."
        ),
        ["file.not-text"] = new("Tệp không phải là văn bản thuần.", "The file is not plain text."),
        ["file.encoding"] = new(
            "Không nhận ra bảng mã của tệp. Hãy lưu lại với bảng mã UTF-8.",
            "The file's character encoding is not recognised. Save it again as UTF-8."
        ),
        ["file.no-text"] = new(
            "Tệp PDF là ảnh quét, không có chữ. Hãy dùng bản Word, hoặc nhận dạng chữ (OCR) rồi tải lên lại.",
            "The PDF is a scanned picture without text. Use the Word file, or run text recognition (OCR) first."
        ),
        ["file.no-converter"] = new(
            "Máy chủ chưa cài pdftotext (gói poppler-utils) nên chưa đọc được PDF. Hãy dùng bản Word, hoặc báo người quản trị.",
            "The server lacks pdftotext (package poppler-utils) and cannot read PDF. Use the Word file, or tell the administrator."
        ),
    }.ToFrozenDictionary();

    /// <summary>Every code that the opening of a text or of a table may answer with.</summary>
    public static IReadOnlyCollection<string> Codes => Sentences.Keys;

    /// <exception cref="KeyNotFoundException">There is no such refusal of a file.</exception>
    public static Sentence For(string code) => Sentences[code];
}
