using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Units;

internal sealed class UnitsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["units.no-list"] = new("Hãy chọn từ 1 đến 20 tệp CSV, không tệp nào rỗng.", "Choose 1 to 20 CSV files, none of them empty."),
            ["units.list-too-large"] = new("Mỗi tệp tới 20 MB. Hãy chia tệp theo tỉnh.", "Each file may have 20 MB. Split it by province."),
            ["units.not-tried"] = new(
                "Danh mục này chưa kiểm tra xong, còn dòng lỗi, hoặc không có gì mới để nhập.",
                "These lists were not tried to the end, have faulty rows, or hold nothing new."
            ),
        };
}
