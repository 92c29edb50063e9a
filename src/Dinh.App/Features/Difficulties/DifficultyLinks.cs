using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Difficulties;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class DifficultyLinks
{
    public const string List = "/vuong-mac";

    public const string Raise = "/vuong-mac/neu";

    public const string Csv = "/vuong-mac/xuat.csv";

    public const string ToAnswer = $"{List}?vai=can-tra-loi";

    public const string Mine = $"{List}?vai=da-neu";

    public const string NewAnswers = $"{List}?vai=da-neu&tinh-trang=da-tra-loi";

    public static string Of(Id<Difficulty> difficulty) => $"{List}/{difficulty}";

    public static string Merge(Id<Difficulty> difficulty) => $"{List}/{difficulty}/gop";

    public static string File(Id<Difficulty> difficulty, Id<DifficultyCluster> answer) => $"{List}/{difficulty}/tep/{answer}";

    public static string About(Id<Duty> duty) => $"{Raise}?viec={duty}";

    public static string About(Id<Plan> plan) => $"{Raise}?ke-hoach={plan}";
}
