using System.Security.Cryptography;
using System.Text;

namespace Dinh.Domain.Disclosure;

/// <summary>Phiên bản công khai: the words and files as they went out. It never changes.</summary>
public sealed class PublicationVersion
{
    private PublicationVersion() { }

    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    public string Text { get; private init; } = "";

    public IReadOnlyList<PublicFile> Files { get; private init; } = [];

    /// <summary>What was wrong in the version before; null for the first.</summary>
    public string? Because { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; private init; }

    public DateOnly PublishedOn { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>SHA-256 of title, text and the files' hashes, each with its length before it, so that nobody can move a border unseen.</summary>
    public string Seal { get; private init; } = "";

    internal static PublicationVersion Of(int number, PublicWording words, string? because, PublishingMoment now) =>
        new()
        {
            Number = number,
            Title = words.Title.Trim(),
            Text = words.Text,
            Files = words.Files,
            Because = because,
            PublishedAt = now.At,
            PublishedOn = now.Today,
            By = now.By,
            Seal = SealOf(words.Title.Trim(), words.Text, words.Files),
        };

    /// <summary>The seal of words and files, as anybody can reckon it again from what the page gives out.</summary>
    public static string SealOf(string title, string text, IReadOnlyList<PublicFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var bytes = new List<byte>();
        foreach (var part in files.Select(f => f.Hash).Prepend(text).Prepend(title).Select(Encoding.UTF8.GetBytes))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes($"{part.Length}:"));
            bytes.AddRange(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData([.. bytes]));
    }
}

/// <summary>Who makes something public, and when.</summary>
/// <param name="At">UTC.</param>
public sealed record PublishingMoment(string By, DateTime At, DateOnly Today);
