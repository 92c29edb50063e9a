using Dinh.App.Verbs;
using Dinh.Data.Log;

namespace Dinh.App.Features.Transparency.ExportLog;

/// <summary>dinh log witness: keeps the checkpoint it has seen, and signs the newest one only when it goes on from that.</summary>
internal sealed class LogWitnessVerb : Verb
{
    private const int Broken = 1;

    public override string Name => "log witness";

    public override string Usage =>
        "log witness SITE --key FILE --seen FILE [--name NAME] [--log-key KEY]: checks that the log at SITE goes on from the checkpoint in FILE, signs the newest and sends the signature; makes the key when there is none";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var asked = Options.Read(arguments, ["--key", "--seen", "--name", "--log-key"]);
        if (asked is not { Words: [var site] } || asked["--key"] is not { } keyFile || asked["--seen"] is not { } seenFile)
            return await this.RefuseAsync(new($"dùng: dinh {Usage}", $"use: dinh {Usage}"));
        if (!Uri.TryCreate(site.TrimEnd('/') + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return await this.RefuseAsync(new($"{site} không phải địa chỉ trang", $"{site} is no address"));

        using var signer = await KeyAsync(keyFile, asked["--name"] ?? Environment.MachineName, stop);
        if (signer is null)
            return await this.RefuseAsync(new($"{keyFile} không phải khóa, hoặc tên có dấu cách", $"{keyFile} holds no key, or the name is not one word"));

        using var http = new HttpClient { BaseAddress = address };
        try
        {
            var (told, fault) = await new Witness(http, signer, seenFile, asked["--log-key"]).SignAsync(stop);
            if (fault is not null)
            {
                await Console.Error.WriteLineAsync($"dinh log witness: {fault}");
                return Broken;
            }

            Console.WriteLine($"{told}\n{signer.Verifier.Text}");
            return 0;
        }
        catch (HttpRequestException fault)
        {
            return await this.RefuseAsync(new($"{site} không trả lời: {fault.Message}", $"{site} does not answer"));
        }
    }

    private static async Task<NoteSigner?> KeyAsync(string file, string name, CancellationToken stop)
    {
        if (File.Exists(file))
            return NoteSigner.Read(await File.ReadAllTextAsync(file, stop));
        if (!NoteVerifier.IsName(name))
            return null;

        var made = NoteSigner.Make(name);
        await WriteSecretAsync(file, made.Secret() + "\n", stop);
        return made;
    }

    // Nobody else on that machine may read it, from the first byte on.
    private static async Task WriteSecretAsync(string file, string secret, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new StreamWriter(file, options);
        await stream.WriteAsync(secret.AsMemory(), stop);
    }
}
