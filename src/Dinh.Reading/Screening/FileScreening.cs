using System.Xml;
using Dinh.Law;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening;

/// <summary>Looks through a file that is about to be published for data of persons and for what its readers do not see.</summary>
public static class FileScreening
{
    /// <summary>What a browser's file dialogue offers.</summary>
    public const string Accepted = ".docx,.xlsx,.pdf,.jpg,.jpeg,.png,.webp,.txt,.md,.csv";

    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, whose ending must agree with the content.</param>
    /// <param name="allowed">Telephone numbers, accounts and addresses of offices that may be public, written in any way.</param>
    public static Screened Screen(byte[] bytes, string fileName, IReadOnlyCollection<string>? allowed = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(fileName);
        var found = new FindingList(Allowances.Of(allowed));
        var refusal = Guarded(() => Opened(bytes, fileName, found));
        return refusal is null ? new(found.All, null) : new([], refusal);
    }

    internal static (IExam Exam, NameExam Name) Opened(byte[] bytes, string fileName, FindingList found)
    {
        var at = Where.Outermost();
        var exam = Exams.Of(ScreenedTypes.Of(bytes, fileName), bytes, fileName, at);
        var name = new NameExam(fileName);
        name.Tell(found);
        exam.Tell(found, at);
        return (exam, name);
    }

    internal static Refusal? Guarded(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (UnreadableException unreadable)
        {
            return new(unreadable.Code);
        }
        catch (XmlException markup) when (markup.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return new("file.bomb");
        }
        catch (Exception broken)
            when (broken
                    is XmlException
                        or InvalidDataException
                        or ArgumentException
                        or IOException
                        or NotSupportedException
                        or FormatException
                        or OverflowException
                        or IndexOutOfRangeException
                        or InvalidOperationException
                        or InvalidCastException
                        or KeyNotFoundException
            )
        {
            return new("file.broken");
        }
    }
}
