using Dinh.Domain.Common;
using Dinh.Domain.Papers;

namespace Dinh.App.Features.Papers;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class PaperLinks
{
    public const string List = "/van-ban";

    public const string New = "/van-ban/soan";

    public const string Outgoing = "/so-van-ban/di";

    public const string Incoming = "/so-van-ban/den";

    public const string Enter = "/so-van-ban/den/nhap";

    public const string Books = "/so-van-ban/cap-so";

    public const string PublicList = "/cong-khai/van-ban";

    public static string Draft(Id<PaperDraft> draft) => $"/van-ban/du-thao/{draft}";

    public static string Rewrite(Id<PaperDraft> draft) => $"{Draft(draft)}/sua";

    public static string DraftFile(Id<PaperDraft> draft) => $"{Draft(draft)}/tep";

    /// <summary>The draft set in the decree's form: "docx" or "pdf".</summary>
    public static string Written(Id<PaperDraft> draft, string format) => $"{Draft(draft)}/van-ban.{format}";

    public static string Paper(Id<Paper> paper) => $"/van-ban/{paper}";

    public static string File(Id<Paper> paper) => $"/van-ban/{paper}/tep";

    /// <summary>A later paper on this one.</summary>
    public static string Later(Id<Paper> earlier, PaperRelation relation) => $"{New}?van-ban={earlier}&quan-he={PaperNames.Key(relation)}";

    /// <summary>A paper for the plan whose own has no number yet.</summary>
    public static string Of(Id<Paper> unnumbered) => $"{New}?cua={unnumbered}";

    public static string Public(Id<Paper> paper) => $"{PublicList}/{paper}";

    public static string PublicFile(Id<Paper> paper) => $"{PublicList}/{paper}/tep";

    public static string Received(Id<IncomingPaper> entry) => $"{Incoming}/{entry}";

    public static string ReceivedFile(Id<IncomingPaper> entry) => $"{Incoming}/{entry}/tep";
}
