namespace Dinh.Data.Log;

/// <summary>A checkpoint as it was signed; kept for ever.</summary>
public sealed class LogCheckpoint(long size, DateTime at, string note)
{
    /// <summary>How many entries it speaks for.</summary>
    public long Size { get; } = size;

    public DateTime At { get; } = at;

    /// <summary>The signed note, with the log's own signature alone.</summary>
    public string Note { get; } = note;
}

/// <summary>The pair of keys of the log. The private one is sealed; whoever has only the database cannot sign.</summary>
public sealed class LogKey(string publicKey, string sealedKey, DateTime madeAt)
{
    public string PublicKey { get; } = publicKey;

    public string SealedKey { get; } = sealedKey;

    public DateTime MadeAt { get; } = madeAt;
}

/// <summary>The one row that whoever extends the tree holds until the end of the transaction.</summary>
public sealed class LogHold(int id, long turns)
{
    public const int Only = 1;

    public int Id { get; } = id;

    /// <summary>How often it was held.</summary>
    public long Turns { get; private set; } = turns;
}

/// <summary>Nhân chứng: somebody outside who keeps what the log has said, and signs it too.</summary>
public sealed class LogWitness(Guid id, string title, string publicKey, DateTime registeredAt)
{
    public Guid Id { get; } = id;

    /// <summary>Who it is, in words: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Ninh".</summary>
    public string Title { get; } = title;

    public string PublicKey { get; } = publicKey;

    public DateTime RegisteredAt { get; } = registeredAt;

    /// <summary>From when its signatures are no longer taken; those it gave stay.</summary>
    public DateTime? EndedAt { get; private set; }

    public void End(DateTime at) => EndedAt ??= at;
}

/// <summary>A witness's signature below a checkpoint.</summary>
public sealed class LogCosignature(long size, Guid witnessId, string line, DateTime at)
{
    public long Size { get; } = size;

    public Guid WitnessId { get; } = witnessId;

    /// <summary>As it stands below the note.</summary>
    public string Line { get; } = line;

    public DateTime At { get; } = at;
}
