using System.Net.Http.Json;
using System.Text;
using Dinh.Data.Log;

namespace Dinh.App.Features.Transparency.ExportLog;

/// <summary>A witness at work: it trusts nothing but the key it knows and the checkpoint it has seen.</summary>
internal sealed class Witness(HttpClient log, NoteSigner signer, string seenFile, string? knownKey)
{
    /// <summary>What was done, or why nothing was signed.</summary>
    public async Task<(string? Told, string? Fault)> SignAsync(CancellationToken stop)
    {
        if (SignedNote.Read(await log.GetStringAsync(Address("checkpoint"), stop)) is not { } note || Checkpoint.Read(note.Text) is not { } newest)
            return (null, "what the log sent is no checkpoint");
        if (await UnsignedAsync(note, newest, stop) is { } unsigned)
            return (null, unsigned);

        if (File.Exists(seenFile))
        {
            if (SignedNote.Read(await File.ReadAllTextAsync(seenFile, stop)) is not { } old || Checkpoint.Read(old.Text) is not { } seen)
                return (null, $"{seenFile} holds no checkpoint");
            if (await DiffersAsync(seen, newest, stop) is { } differs)
                return (null, differs);
        }

        var signed = note with { Signatures = [.. note.Signatures.Where(s => s.KeyId != signer.Verifier.Id), signer.Sign(note.Text)] };
        await KeepAsync(signed, stop);
        using var text = new StringContent(new SignedNote(note.Text, [signed.Signatures[^1]]).Write(), Encoding.UTF8, "text/plain");
        using var answer = await log.PostAsync(Address("cosignatures"), text, stop);
        return answer.IsSuccessStatusCode
            ? ($"Đã ký lần chốt {newest.Tree.Size} mục (signed the checkpoint of {newest.Tree.Size} entries)", null)
            : (null, $"the log does not take the signature: {await answer.Content.ReadAsStringAsync(stop)} – is this key registered? {signer.Verifier.Text}");
    }

    private static Uri Address(string what) => new($"api/v1/log/{what}", UriKind.Relative);

    private async Task<string?> UnsignedAsync(SignedNote note, Checkpoint newest, CancellationToken stop)
    {
        var keys = knownKey is null ? (await log.GetFromJsonAsync<PublishedKeys>(Address("keys"), stop))!.Keys : [knownKey];
        foreach (var text in keys)
        {
            using var key = NoteVerifier.Read(text);
            if (key is not null && key.Name == newest.Origin && note.IsSignedBy(key))
                return null;
        }

        return "the checkpoint is not signed by the log's key";
    }

    private async Task<string?> DiffersAsync(Checkpoint seen, Checkpoint newest, CancellationToken stop)
    {
        if (seen.Origin != newest.Origin)
            return $"this is another log: {newest.Origin} and not {seen.Origin}";
        if (seen.Tree.Size > newest.Tree.Size)
            return $"the log has shrunk from {seen.Tree.Size} to {newest.Tree.Size} entries";

        var path = await log.GetFromJsonAsync<PublishedPath>(Address($"consistency?earlier={seen.Tree.Size}&later={newest.Tree.Size}"), stop);
        return ProofCheck.Continues(seen.Tree, newest.Tree, [.. path!.Path.Select(Convert.FromHexString)])
            ? null
            : $"the log does not go on from the {seen.Tree.Size} entries that were seen: it was written anew";
    }

    // Written whole or not at all: what was seen must not be lost.
    private async Task KeepAsync(SignedNote signed, CancellationToken stop)
    {
        await File.WriteAllTextAsync(seenFile + ".new", signed.Write(), stop);
        File.Move(seenFile + ".new", seenFile, overwrite: true);
    }

    private sealed record PublishedKeys(IReadOnlyList<string> Keys);

    private sealed record PublishedPath(IReadOnlyList<string> Path);
}
