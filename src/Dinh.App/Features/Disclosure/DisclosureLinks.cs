using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Disclosure;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class DisclosureLinks
{
    /// <summary>What the reader's bodies must make public, and how far each is.</summary>
    public const string List = "/viec-cong-khai";

    /// <summary>Something to be made public is begun.</summary>
    public const string New = "/viec-cong-khai/soan";

    /// <summary>Where things hang now, and when each may come down.</summary>
    public const string Postings = "/viec-cong-khai/niem-yet";

    /// <summary>What was handed to the reader's village.</summary>
    public const string Received = "/viec-cong-khai/duoc-giao";

    /// <summary>What provinces demand beyond the law.</summary>
    public const string Terms = "/viec-cong-khai/quy-dinh";

    /// <summary>Where everybody looks.</summary>
    public const string Public = "/cong-khai";

    /// <summary>A paper of the register is made public.</summary>
    public static string OfPaper(Id<Paper> paper) => $"{New}?van-ban={paper}";

    public static string Due(Id<DueDisclosure> due) => $"{List}/han/{due}";

    /// <summary>What a body works on: words, files, places, proof.</summary>
    public static string Work(Id<Publication> publication) => $"{List}/{publication}";

    /// <summary>Reading it out over loudspeakers.</summary>
    public static string Broadcast(Id<Publication> publication) => $"{Work(publication)}/phat-thanh";

    public static string Voice(Id<Publication> publication) => $"{Broadcast(publication)}/loi-doc.wav";

    public static string ReadingSheet(Id<Publication> publication, string format) => $"{Broadcast(publication)}/phieu-doc.{format}";

    /// <summary>Handing it to village heads.</summary>
    public static string HandOver(Id<Publication> publication) => $"{Work(publication)}/giao-thon";

    /// <summary>Where a village head confirms without an account.</summary>
    public static string Confirm(string secret) => $"/giao-thon/{secret}";

    /// <summary>A file of the draft.</summary>
    public static string DraftFile(Id<Publication> publication, string hash) => $"{Work(publication)}/tep/{hash}";

    /// <summary>Where everybody reads it; it stays when it is corrected or withdrawn.</summary>
    public static string Item(Id<Publication> publication) => $"{Public}/muc/{publication}";

    /// <summary>It as a sheet for the wall, for one of its places or for any.</summary>
    public static string Notice(Id<Publication> publication, string format, Guid? place = null) =>
        $"{Item(publication)}/niem-yet.{format}{(place is { } at ? $"?noi={at}" : "")}";

    public static string File(Id<Publication> publication, string hash) => $"{Item(publication)}/tep/{hash}";

    /// <summary>The board of a commune, with all that its authorities must make public.</summary>
    public static string Board(Id<AdministrativeUnit> unit) => $"{Public}/bang/{unit}";
}
