using System.Xml;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>Files that lie in a file: each is examined as if it had been given itself, and put back when something was taken out of it.</summary>
internal sealed class Nested
{
    private readonly List<(IExam Exam, Action<byte[]> PutBack)> open = [];
    private readonly HashSet<IExam> changed = [];

    /// <returns>Whether there is an exam for that kind of file.</returns>
    public bool Tell(byte[] bytes, string name, FindingList found, Where at, Action<byte[]> putBack)
    {
        if (ScreenedTypes.Inside(bytes, name) is not { } type)
            return false;
        if (!at.MayGoDeeper)
        {
            found.Add("hidden.unreadable", at.At("tệp lồng quá sâu", "nested too deeply"), name, null);
            return true;
        }

        var outer = found.Touched;
        try
        {
            var exam = Exams.Of(type, bytes, name, at);
            open.Add((exam, putBack));
            found.Touched = () =>
            {
                changed.Add(exam);
                outer?.Invoke();
            };
            exam.Tell(found, at);
        }
        catch (Exception broken) when (broken is UnreadableException { Code: not "file.bomb" } or XmlException or InvalidDataException or ArgumentException)
        {
            found.Add("hidden.unreadable", at.At("tệp không mở được", "a file that does not open"), name, null);
        }
        finally
        {
            found.Touched = outer;
        }

        return true;
    }

    public void PutBack()
    {
        foreach (var (exam, putBack) in open.Where(o => changed.Contains(o.Exam)))
            putBack(exam.Save());
    }
}
