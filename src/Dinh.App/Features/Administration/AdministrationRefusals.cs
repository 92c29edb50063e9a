using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Administration;

internal sealed class AdministrationRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence> { ["account.own"] = new("Không tự đóng tài khoản của chính mình.", "Nobody closes their own account.") };
}
