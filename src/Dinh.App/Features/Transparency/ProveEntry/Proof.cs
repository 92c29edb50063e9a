using Dinh.App.Features.Transparency.ReadLog;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Log;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency.ProveEntry;

/// <summary>One entry with all that proves it.</summary>
public sealed record Proof(LogEntry Entry, EntryLine Line, string Body)
{
    /// <summary>The words behind the hash; null while they are not for this reader.</summary>
    public EntryStatement? Statement { get; init; }

    /// <summary>The checkpoint that the path leads to; null while the entry waits.</summary>
    public SealedTree? Tree { get; init; }

    public IReadOnlyList<byte[]> Path { get; init; } = [];

    /// <summary>Whether the path leads from the stored line to the signed root, reckoned anew for this page.</summary>
    public bool Holds => Tree is { } tree && Entry.Index is { } index && ProofCheck.Includes(tree.Checkpoint.Tree, index, Leaf, Path);

    public byte[] Leaf => Merkle.Leaf(System.Text.Encoding.UTF8.GetBytes(Entry.Line));
}

/// <summary>All that a program needs to check one entry without asking anybody.</summary>
public sealed record ProofBundle(
    string Entry,
    long Index,
    IReadOnlyList<string> Path,
    string Checkpoint,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Witnesses,
    string? Statement
);
