using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Disclosure;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class DisclosureLinks
{
    /// <summary>What the reader's bodies must make public, and how far each is.</summary>
    public const string List = "/cong-khai";

    /// <summary>Something to be made public is begun.</summary>
    public const string New = "/cong-khai/soan";

    /// <summary>The board of boards: units by items.</summary>
    public const string Boards = "/cong-khai/bang";

    /// <summary>A province's own days.</summary>
    public const string Terms = "/cong-khai/thoi-han";

    public static string Due(Id<DueDisclosure> due) => $"{List}/han/{due}";

    /// <summary>What a body works on: words, files, places, proof.</summary>
    public static string Work(Id<Publication> publication) => $"{List}/{publication}";

    /// <summary>Where everybody reads it; it stays when it is corrected or withdrawn.</summary>
    public static string Public(Id<Publication> publication) => $"/cong-khai/muc/{publication}";
}
