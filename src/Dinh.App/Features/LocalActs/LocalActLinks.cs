using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;

namespace Dinh.App.Features.LocalActs;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class LocalActLinks
{
    public const string List = "/van-ban-co-so";

    public const string Draft = "/van-ban-co-so/soan";

    public const string PublicList = "/cong-khai/van-ban-co-so";

    public const string Reviews = "/ra-soat";

    public static string Act(Id<LocalAct> act) => $"{List}/{act}";

    public static string Write(Id<LocalAct> act) => $"{List}/{act}/sua";

    public static string Compare(Id<LocalAct> act) => $"{List}/{act}/so-sanh";

    public static string Compare(Id<LocalAct> act, Id<ActText> from, Id<ActText> to) => $"{Compare(act)}?tu={from}&den={to}";

    public static string File(Id<LocalAct> act, Id<ActText> text) => $"{List}/{act}/tep/{text}";

    public static string Public(Id<LocalAct> act) => $"{PublicList}/{act}";

    public static string Review(Id<ActReview> review) => $"{Reviews}/{review}";

    public static string ReviewCsv(Id<ActReview> review) => $"{Reviews}/{review}/xuat.csv";

    public static string Import(Id<ActReview> review) => $"{Reviews}/{review}/nhap";

    /// <summary>The review's page with the form for one paper's finding.</summary>
    public static string Judge(Id<ActReview> review, Id<ReviewedAct> act) => $"{Review(review)}?vb={act}#vb-{act}";

    /// <summary>One paper on a review's page.</summary>
    public static string Reviewed(Id<ActReview> review, Id<ReviewedAct> act) => $"{Review(review)}#vb-{act}";
}
