using Dinh.Reading.Files;
using Dinh.Reading.Screening.Book;
using Dinh.Reading.Screening.Pdf;
using Dinh.Reading.Screening.Pictures;
using Dinh.Reading.Screening.Plain;
using Dinh.Reading.Screening.Walking;
using Dinh.Reading.Screening.Word;

namespace Dinh.Reading.Screening;

/// <summary>Which exam a file is given.</summary>
internal static class Exams
{
    public static IExam Of(ScreenedType type, byte[] bytes, string name, Where at) =>
        type switch
        {
            ScreenedType.Text => new TextExam(bytes, Path.GetExtension(name).ToLowerInvariant()),
            ScreenedType.Word => new WordExam(bytes, at),
            ScreenedType.Book => new BookExam(bytes, at),
            ScreenedType.Pdf => new PdfExam(bytes, at),
            ScreenedType.Jpeg or ScreenedType.Png or ScreenedType.Webp => new PictureExam(bytes, type),
            _ => throw new UnreadableException("file.not-screened"),
        };
}
