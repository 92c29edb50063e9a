using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Files;

/// <summary>Keeps files in the database, so that one backup holds them all. Name and type belong to the record that points at the hash.</summary>
public sealed class FileStore(DinhDb db, TimeProvider clock)
{
    /// <summary>Keeps the bytes at once and answers with their hash; the same bytes twice, even at the same moment, are kept once.</summary>
    public async Task<string> KeepAsync(byte[] content, CancellationToken stop)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var now = clock.GetUtcNow().UtcDateTime;

        // Straight to the table: two writers of the same file must not make one of them fail.
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "StoredFiles" ("Hash", "Content", "At") VALUES ({hash}, {content}, {now}) ON CONFLICT DO NOTHING""",
            stop
        );
        return hash;
    }

    /// <summary>The bytes; <see cref="NoSuchRecordException"/> when there are none, or when they are no longer what their hash says.</summary>
    public async Task<byte[]> ReadAsync(string hash, CancellationToken stop)
    {
        var content = await db.StoredFiles.Where(f => f.Hash == hash).Select(f => f.Content).SingleOrDefaultAsync(stop);
        return content is not null && Convert.ToHexStringLower(SHA256.HashData(content)) == hash ? content : throw new NoSuchRecordException($"file {hash}");
    }
}
