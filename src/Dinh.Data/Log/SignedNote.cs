using System.Text;

namespace Dinh.Data.Log;

/// <summary>A text with signatures below it, in the form that logs of software and certificates use: the text, an empty line, one line a signature.</summary>
public sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    private const int Longest = 64 * 1024;

    /// <summary>Null when any byte of it is not where it belongs: there is one way only to write a note.</summary>
    public static SignedNote? Read(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var parting = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (parting < 0 || parting + 2 >= note.Length || note.Length > Longest || !note.EndsWith('\n'))
            return null;

        var signatures = note[(parting + 2)..^1].Split('\n').Select(NoteSignature.Read).ToList();
        return signatures.Contains(null) ? null : new(note[..(parting + 1)], signatures!);
    }

    public static SignedNote Sign(string text, NoteSigner signer)
    {
        ArgumentNullException.ThrowIfNull(signer);
        return new(text, [signer.Sign(text)]);
    }

    public string Write() => $"{Text}\n{string.Concat(Signatures.Select(s => s.Line))}";

    /// <summary>Whether that key signed this text; of several signatures under one key all must hold.</summary>
    public bool IsSignedBy(NoteVerifier key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var own = Signatures.Where(s => s.KeyId == key.Id && s.Name == key.Name).ToList();
        var text = Encoding.UTF8.GetBytes(Text);
        return own.Count > 0 && own.TrueForAll(s => key.Verifies(text, s.Bytes));
    }
}
