using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Dinh.Domain.Common;

namespace Dinh.Data.Log;

/// <summary>Mục nhật ký minh bạch: one public act, written in the transaction of the act itself. What it says is never changed; only its place in the tree is added.</summary>
public sealed class LogEntry(Guid id, DateTime at, string line)
{
    private const int SaltSize = 16;

    private static int count;

    public Guid Id { get; } = id;

    public DateTime At { get; } = at;

    /// <summary>The leaf: what was done, to what, by which body, when; of anything else only hashes. See <see cref="EntryLine"/>.</summary>
    public string Line { get; } = line;

    public PublicDeed Deed { get; private init; }

    public string Record { get; private init; } = "";

    public Guid RecordKey { get; private init; }

    public Guid BodyId { get; private init; }

    /// <summary>The words behind the hash "content", with their salt; null when they had to be forgotten.</summary>
    public string? Statement { get; private init; }

    /// <summary>Whether everybody may read the words at once, and not only when the record is public.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>What was mixed into the hash of who did it; never shown. Without it nobody can tell a name from the hash.</summary>
    public byte[] Secret { get; private init; } = [];

    /// <summary>Its place in the tree, from 0; null until it has one.</summary>
    public long? Index { get; private set; }

    public static LogEntry Of(PublicAct act, DateTime at, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(actor);
        var id = KeyAt(at);
        var secret = RandomNumberGenerator.GetBytes(SaltSize);
        var statement = EntryStatement.Write(act, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltSize)));
        var line = new EntryLine(id, act.Deed, act.Record, act.Key, act.Body, at)
        {
            Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statement))),
            By = HashOf(secret, actor.Name),
        };
        return new(id, at, line.Write())
        {
            Deed = act.Deed,
            Record = act.Record,
            RecordKey = act.Key,
            BodyId = act.Body,
            Statement = statement,
            IsOpen = act.IsOpen,
            Secret = secret,
        };
    }

    /// <summary>The hash by which it can be shown to an inspector that this name, and no other, stands behind the entry.</summary>
    public static string HashOf(byte[] secret, string name) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(name)));

    internal byte[] LeafHash() => Merkle.Leaf(Encoding.UTF8.GetBytes(Line));

    internal void Place(long index) => Index = index;

    // Acts of one node within a millisecond keep their order: a count stands where such keys otherwise have chance.
    private static Guid KeyAt(DateTime at)
    {
        Span<byte> key = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)).TryWriteBytes(key, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt16BigEndian(key[6..], (ushort)(0x7000 | (Interlocked.Increment(ref count) & 0xFFF)));
        return new(key, bigEndian: true);
    }
}
