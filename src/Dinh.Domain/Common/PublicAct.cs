namespace Dinh.Domain.Common;

/// <summary>What kind of act was done before everybody.</summary>
public enum PublicDeed
{
    /// <summary>Công khai.</summary>
    Publish,

    /// <summary>Đính chính.</summary>
    Correct,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amend,

    /// <summary>Thay thế.</summary>
    Replace,

    /// <summary>Gỡ, thu hồi, chấm dứt.</summary>
    Withdraw,

    /// <summary>Niêm yết.</summary>
    Post,

    /// <summary>Thôi niêm yết.</summary>
    TakeDown,

    /// <summary>Loa truyền thanh.</summary>
    Broadcast,

    /// <summary>Gửi, chuyển đến.</summary>
    Hand,

    /// <summary>Quyết định, công nhận.</summary>
    Decide,

    /// <summary>Trả lời, giải trình.</summary>
    Answer,

    /// <summary>Ký, cho số.</summary>
    Sign,

    /// <summary>Ban hành.</summary>
    Issue,

    /// <summary>Hủy.</summary>
    Cancel,

    /// <summary>Tiếp nhận.</summary>
    Receive,

    /// <summary>Gia hạn.</summary>
    Extend,

    /// <summary>Từ chối.</summary>
    Refuse,
}

/// <summary>One act that the log of public acts keeps for ever. Only a salted hash of its words goes into the log itself.</summary>
/// <param name="Deed">What was done.</param>
/// <param name="Record">The kind of record it was done to, as machines call it: "paper".</param>
/// <param name="Key">The key of that record.</param>
/// <param name="Body">The key of the body that did it.</param>
public sealed record PublicAct(PublicDeed Deed, string Record, Guid Key, Guid Body)
{
    /// <summary>By what a reader knows the record again. No personal data: it is shown to everybody.</summary>
    public string Title { get; init; } = "";

    /// <summary>What else is to be proved, by name: the number, the day, the ground. No personal data.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>SHA-256 of each file that was shown, in small hexadecimal letters.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The words that were shown; of them, too, only the hash is kept.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether its words are for everybody at once. Otherwise only the hash is public until the record itself is.</summary>
    public bool IsOpen { get; init; } = true;
}

/// <summary>A record some of whose happenings are acts before everybody: they enter the log in the transaction in which they happen.</summary>
public interface IActsInPublic
{
    /// <summary>What the happening is to the public; null where it concerns nobody outside.</summary>
    PublicAct? InPublic(object happening);
}
