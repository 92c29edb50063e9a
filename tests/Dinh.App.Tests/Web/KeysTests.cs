using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Web;

public sealed class KeysTests : IDisposable
{
    private const string Secret = "Qh7vX2mT9pLr4sZk8wYc1bNf6gJd3eUa";

    private readonly string folder = Directory.CreateTempSubdirectory("dinh-keys-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("changeme-changeme-changeme-0987654321-zyx")]
    public void The_program_does_not_start_in_production_with_a_secret_that_anybody_could_guess(string? secret)
    {
        string[] settings = ["--environment=Production", $"--DINH_KEYS={folder}", .. secret is null ? Array.Empty<string>() : [$"--DINH_SECRET={secret}"]];

        Assert.Throws<UnsafeSettingException>(() => DinhWeb.Build(settings));
    }

    [Fact]
    public void Nor_without_a_place_for_its_keys() =>
        Assert.Throws<UnsafeSettingException>(() => DinhWeb.Build(["--environment=Production", $"--DINH_SECRET={Secret}"]));

    [Fact]
    public void Keys_lie_sealed_on_the_disk_and_open_with_the_secret_alone()
    {
        var sealedWords = Protector(Secret).Protect("phiên đăng nhập");

        Assert.Equal("phiên đăng nhập", Protector(Secret).Unprotect(sealedWords));
        Assert.ThrowsAny<Exception>(() => Protector("Zx7vX2mT9pLr4sZk8wYc1bNf6gJd3eUq").Unprotect(sealedWords));
        Assert.All(Directory.GetFiles(folder, "*.xml").Select(File.ReadAllText), key => Assert.DoesNotContain("masterKey", key));
    }

    private IDataProtector Protector(string secret) =>
        DinhWeb
            .Build(["--environment=Production", "--Logging:LogLevel:Default=None", $"--DINH_KEYS={folder}", $"--DINH_SECRET={secret}"])
            .Services.GetDataProtector("test");
}
