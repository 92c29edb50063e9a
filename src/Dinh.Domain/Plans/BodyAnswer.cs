using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Text;

namespace Dinh.Domain.Plans;

/// <summary>How a name in a plan is to be taken.</summary>
public enum NameMeaning
{
    /// <summary>One body.</summary>
    OneBody,

    /// <summary>A group: one duty for each member.</summary>
    EachMember,

    /// <summary>A group that one body answers for.</summary>
    Representative,

    /// <summary>Only words: nobody is given a duty by it.</summary>
    WordsOnly,
}

/// <summary>What the clerk says a name in the draft means. It holds for every place where the name stands.</summary>
public sealed record BodyAnswer(string Name, NameMeaning Meaning, IReadOnlyList<Id<Body>> Bodies)
{
    /// <summary>"Tư pháp – Hộ tịch" and "Tư pháp - hộ tịch" are one name.</summary>
    public static string KeyOf(string name)
    {
        var folded = SearchText.Fold(name).Replace('–', '-').Replace('—', '-');
        return string.Join(' ', folded.Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
