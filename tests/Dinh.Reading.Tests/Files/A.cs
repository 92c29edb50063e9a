using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>Asks the file reader in one line.</summary>
internal static class A
{
    /// <summary>The code of the refusal, which also has its sentence.</summary>
    public static async Task<string?> RefusalAsync(string name, byte[] bytes)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken);
        Assert.Equal(opened.Text is null, opened.Refusal is not null);
        if (opened.Refusal is { } refusal)
            Assert.NotEmpty(FileRefusals.For(refusal.Code).Vi);
        return opened.Refusal?.Code;
    }
}
