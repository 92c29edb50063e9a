using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dinh.Data.Log;

/// <summary>A public key under which notes are signed, in the written form of signed notes: name, four bytes of its hash, and the key itself (ECDSA on P-256 with SHA-256).</summary>
public sealed class NoteVerifier : IDisposable
{
    private const byte EcdsaWithSha256 = 2;

    // How every uncompressed key on P-256 begins; anything else is not looked at.
    private static readonly byte[] Head = Convert.FromHexString("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

    private readonly ECDsa key;

    private NoteVerifier(string name, byte[] spki, ECDsa key)
    {
        (Name, this.key) = (name, key);
        Id = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(spki));
        Text = $"{name}+{Id:x8}+{Convert.ToBase64String([EcdsaWithSha256, .. spki])}";
    }

    public string Name { get; }

    public uint Id { get; }

    /// <summary>"dinh.example+1a2b3c4d+Ak…": what one copies, compares and keeps.</summary>
    public string Text { get; }

    /// <summary>Null when that is not the one way in which such a key is written.</summary>
    public static NoteVerifier? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('+', 3) is not [var name, { Length: 8 }, var coded] || !IsName(name))
            return null;

        try
        {
            if (Convert.FromBase64String(coded) is not [EcdsaWithSha256, .. var spki])
                return null;
            var read = Of(name, spki);
            if (read?.Text == text)
                return read;
            read?.Dispose();
            return null;
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return null;
        }
    }

    public bool Verifies(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        key.VerifyData(text, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    public void Dispose() => key.Dispose();

    /// <summary>What may name a key: one word without a plus.</summary>
    public static bool IsName(string name) => name is { Length: > 0 and <= 100 } && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+');

    internal static NoteVerifier? Of(string name, byte[] spki)
    {
        if (!spki.AsSpan().StartsWith(Head))
            return null;

        var opened = ECDsa.Create();
        opened.ImportSubjectPublicKeyInfo(spki, out var read);
        if (read == spki.Length)
            return new(name, spki, opened);

        opened.Dispose();
        return null;
    }
}

/// <summary>A private key that signs notes, under a name.</summary>
public sealed class NoteSigner : IDisposable
{
    private const string Mark = "DINH-LOG-KEY";

    private readonly ECDsa key;

    private NoteSigner(string name, ECDsa key)
    {
        this.key = key;
        Verifier = NoteVerifier.Of(name, key.ExportSubjectPublicKeyInfo())!;
    }

    public NoteVerifier Verifier { get; }

    public static NoteSigner Make(string name)
    {
        if (!NoteVerifier.IsName(name))
            throw new ArgumentException("The name of a key is one word without a plus.", nameof(name));
        return new(name, ECDsa.Create(ECCurve.NamedCurves.nistP256));
    }

    /// <summary>What <see cref="Secret"/> wrote; null when it is something else.</summary>
    public static NoteSigner? Read(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Trim().Split('+', 3) is not [Mark, var name, var coded] || !NoteVerifier.IsName(name))
            return null;

        var opened = ECDsa.Create();
        try
        {
            opened.ImportPkcs8PrivateKey(Convert.FromBase64String(coded), out _);
            return new(name, opened);
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            opened.Dispose();
            return null;
        }
    }

    /// <summary>The key in words, to be kept where nobody else reads it.</summary>
    public string Secret() => $"{Mark}+{Verifier.Name}+{Convert.ToBase64String(key.ExportPkcs8PrivateKey())}";

    public NoteSignature Sign(string text) =>
        new(Verifier.Name, Verifier.Id, key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    public void Dispose()
    {
        Verifier.Dispose();
        key.Dispose();
    }
}

/// <summary>One signature below a note.</summary>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Bytes)
{
    private const string Dash = "— ";

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Dash}{Name} {Convert.ToBase64String([.. Prefix(), .. Bytes])}\n");

    /// <summary>Null when the line, without its end, is not written as such a line is.</summary>
    public static NoteSignature? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [var name, var coded] || !NoteVerifier.IsName(name))
            return null;

        var bytes = new byte[coded.Length];
        if (!Convert.TryFromBase64String(coded, bytes, out var length) || length <= sizeof(uint))
            return null;

        var read = new NoteSignature(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..length]);
        return read.Line == line + "\n" ? read : null;
    }

    private byte[] Prefix()
    {
        var prefix = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(prefix, KeyId);
        return prefix;
    }
}
