using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening;

/// <summary>The name of the file itself, which goes out with it.</summary>
internal sealed class NameExam(string name)
{
    private readonly string ending = Path.GetExtension(name);

    public string Name { get; private set; } = name;

    public void Tell(FindingList found)
    {
        var stem = Name[..^ending.Length];

        // A star may not stand in a file's name.
        found.Read(new Strand(new("tên tệp", "file name"), [new HeldSlot(stem, fresh => Name = fresh + ending, 'x')]));
    }
}
