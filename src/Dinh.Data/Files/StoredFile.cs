namespace Dinh.Data.Files;

/// <summary>The bytes of an uploaded or made file, known by their SHA-256: the same file is kept once, and what is kept cannot be changed unnoticed.</summary>
public sealed class StoredFile(string hash, byte[] content, DateTime at)
{
    /// <summary>SHA-256 of the content, in 64 small hexadecimal letters.</summary>
    public string Hash { get; } = hash;

    public byte[] Content { get; } = content;

    public DateTime At { get; } = at;
}
