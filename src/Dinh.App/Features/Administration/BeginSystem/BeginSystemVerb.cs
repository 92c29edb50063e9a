using Dinh.App.Features.Units.ImportUnits;
using Dinh.App.Verbs;
using Dinh.App.Web;
using Dinh.App.Web.Safety;

namespace Dinh.App.Features.Administration.BeginSystem;

/// <summary>dinh begin: the first administrator of a new installation.</summary>
internal sealed class BeginSystemVerb : Verb
{
    private static readonly Dictionary<string, string> Told = new()
    {
        ["system.has-administrator"] = "hệ thống đã có người quản trị; người ấy phân công người khác (there is an administrator already, who appoints others)",
        ["system.unknown-unit"] = "không có đơn vị nào đang hiệu lực mang mã ấy (no unit in force has that code)",
        ["system.account-refused"] =
            "tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm, dấu gạch (a sign-in name has plain small letters, digits, dots and dashes)",
    };

    public override string Name => "begin";

    public override string Usage =>
        "begin SIGN-IN-NAME \"PERSON\" \"BODY\" UNIT-CODE: the first administrator of a new installation, with a password for one use";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments is not [var name, var person, var body, var unit])
        {
            await Console.Error.WriteLineAsync($"dinh begin: mời viết (write) dinh {Usage.Split(':')[0]}");
            return 2;
        }

        try
        {
            await using var app = DinhWeb.Build([]);
            await app.Services.PrepareStoreAsync(stop);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StartCatalogueHandler>().HandleAsync(app.Environment.ContentRootPath, null, stop);
            var (refusal, once) = await scope.ServiceProvider.GetRequiredService<BeginSystemHandler>().HandleAsync(new(name, person, body, unit), stop);
            if (refusal is null)
            {
                Console.WriteLine($"{once!.Name}  {once.Password}");
                return 0;
            }

            await Console.Error.WriteLineAsync($"dinh begin: {Told[refusal.Code]}.");
        }
        catch (UnsafeSettingException unsafeSetting)
        {
            await Console.Error.WriteLineAsync($"dinh begin: {unsafeSetting.Message}");
        }

        return 2;
    }
}
