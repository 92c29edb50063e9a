using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.App.Features.InformationRequests;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class RequestLinks
{
    /// <summary>Where anybody begins to ask.</summary>
    public const string Public = "/hoi-thong-tin";

    /// <summary>What was asked of the reader's bodies.</summary>
    public const string List = "/yeu-cau-thong-tin";

    /// <summary>An officer writes down what came by the counter, by post or by telephone.</summary>
    public const string Enter = "/yeu-cau-thong-tin/ghi";

    public static string OfUnit(Id<AdministrativeUnit> unit) => $"{Public}?don-vi={unit}";

    public static string Ask(Id<Body> body) => $"{Public}/gui/{body}";

    public static string Figures(Id<Body> body) => $"{Public}/so-lieu/{body}";

    /// <summary>Where the asker follows it.</summary>
    public static string Follow(string code) => $"{Public}/ma/{code}";

    public static string AnswerFile(string code, string hash) => $"{Follow(code)}/tep/{hash}";

    public static string Paper(string code, string paper, string format) => $"{Follow(code)}/giay/{paper}.{format}";

    public static string Work(Id<InformationRequest> request) => $"{List}/{request}";

    public static string OwnFile(Id<InformationRequest> request, string hash) => $"{Work(request)}/tep/{hash}";

    public static string OwnPaper(Id<InformationRequest> request, string paper, string format) => $"{Work(request)}/giay/{paper}.{format}";
}
