using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>What kind of work a task is, by the words that its title, or failing that its first paragraph, comes to first.</summary>
internal static class TaskKinds
{
    public static string? Of(Stretch title, IReadOnlyList<Stretch> below) => null;
}
