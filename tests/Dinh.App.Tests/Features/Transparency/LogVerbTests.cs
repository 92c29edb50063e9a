using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Transparency;

public sealed class LogVerbTests : IAsyncDisposable
{
    private readonly Commune commune = new();
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"dinh-log-{Guid.CreateVersion7():N}");

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_exported_log_is_verified_from_its_files_and_one_changed_letter_is_found()
    {
        var world = await LogWorld.OfAsync(commune);
        await world.Published();
        await world.Published("Nội dung thứ hai");
        await world.Sequenced();

        var export = await LogWorld.RunAsync("dinh.dll", world.Database, "log", "export", folder);
        Assert.True(export.Code == 0, export.Error);
        var whole = await LogWorld.RunAsync("dinh.dll", null, "log", "verify", folder);
        Assert.True(whole.Code == 0, whole.Error);
        Assert.Contains("2 mục", whole.Output, StringComparison.Ordinal);

        var file = Path.Combine(folder, "entries-000000.jsonl");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("publish", "publisj", StringComparison.Ordinal));
        var changed = await LogWorld.RunAsync("dinh.dll", null, "log", "verify", folder);
        Assert.Equal(1, changed.Code);
        Assert.Contains("do not make the root", changed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log", "verify")]
    [InlineData("log", "verify", "/no/such/folder")]
    [InlineData("log", "verify", "/tmp", "--unknown", "x")]
    [InlineData("log", "witness", "not-a-site", "--key", "k", "--seen", "s")]
    public async Task What_cannot_be_done_is_refused_in_one_line(params string[] arguments)
    {
        var (code, output, error) = await LogWorld.RunAsync("dinh.dll", null, arguments);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd().Split('\n'));
    }
}
