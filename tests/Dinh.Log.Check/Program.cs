// Checks one proof that was downloaded from the transparency log. It shares no code with the program that made it:
// what it knows are RFC 6962, the form of signed notes, and the fields of the two lines.
//
//   dinh-log-check chung-minh.json [--key KEY] [FILE…]     FILE: files that the item offers for download
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

var files = args.Skip(1).ToList();
string? known = null;
if (files.IndexOf("--key") is >= 0 and var at && at + 1 < files.Count)
{
    known = files[at + 1];
    files.RemoveRange(at, 2);
}

if (args.Length == 0)
    return Fail("give the file of the proof");

using var bundle = JsonDocument.Parse(File.ReadAllText(args[0]));
var proof = bundle.RootElement;
var entry = proof.GetProperty("entry").GetString()!;
var note = proof.GetProperty("checkpoint").GetString()!;
var parting = note.IndexOf("\n\n", StringComparison.Ordinal);
if (parting < 0)
    return Fail("the checkpoint has no signatures");

var text = note[..(parting + 1)];
var lines = text.Split('\n');
var size = long.Parse(lines[1], System.Globalization.CultureInfo.InvariantCulture);
var root = Convert.FromBase64String(lines[2]);

// From the leaf up: an odd place has its neighbour on the left; the last of a row without a neighbour goes up alone.
var hash = SHA256.HashData([0, .. Encoding.UTF8.GetBytes(entry)]);
var steps = new Queue<byte[]>(proof.GetProperty("path").EnumerateArray().Select(s => Convert.FromHexString(s.GetString()!)));
var place = proof.GetProperty("index").GetInt64();
if (place < 0 || place >= size)
    return Fail("the entry has no place in that tree");

for (var last = size - 1; last > 0; (place, last) = (place / 2, last / 2))
{
    if (place % 2 == 0 && place == last)
        continue;
    if (!steps.TryDequeue(out var step))
        return Fail("the path is too short");
    hash = place % 2 == 1 ? SHA256.HashData([1, .. step, .. hash]) : SHA256.HashData([1, .. hash, .. step]);
}

if (steps.Count > 0 || !hash.AsSpan().SequenceEqual(root))
    return Fail("the path does not lead to the signed root");

var keys = known is null ? Strings("keys") : [known];
if (!keys.Any(k => IsSigned(k, lines[0])))
    return Fail("the checkpoint is not signed by the log");
foreach (var witness in Strings("witnesses"))
{
    if (!IsSigned(witness, null))
        return Fail("a witness's signature does not hold");
}

using var said = JsonDocument.Parse(entry);
if (proof.GetProperty("statement").GetString() is { } statement)
{
    if (Hex(Encoding.UTF8.GetBytes(statement)) != said.RootElement.GetProperty("content").GetString())
        return Fail("the statement is not the one that was logged");

    using var told = JsonDocument.Parse(statement);
    var logged = told.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()).ToHashSet();
    foreach (var file in files)
    {
        if (!logged.Contains(Hex(File.ReadAllBytes(file))))
            return Fail($"{file} is not the file that was logged");
    }
}
else if (files.Count > 0)
{
    return Fail("there is no statement to hold the files against");
}

Console.WriteLine(
    $"OK: {said.RootElement.GetProperty("deed").GetString()} at {said.RootElement.GetProperty("at").GetString()} is entry {proof.GetProperty("index").GetInt64()} of {size}, {Strings("witnesses").Count} witnesses"
);
return 0;

List<string> Strings(string name) => [.. proof.GetProperty(name).EnumerateArray().Select(k => k.GetString()!)];

// A key is name+hash+base64 of one byte 2 and the key; a signature line is a dash, the name, and base64 of four bytes of hash and the signature.
bool IsSigned(string written, string? mustBe)
{
    if (written.Split('+', 3) is not [var name, var id, var coded] || (mustBe is not null && name != mustBe))
        return false;

    using var key = ECDsa.Create();
    key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(coded).AsSpan(1), out _);
    foreach (var line in note[(parting + 2)..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
    {
        if (line.Split(' ') is not ["—", var by, var signature] || by != name)
            continue;
        var bytes = Convert.FromBase64String(signature);
        if (
            Convert.ToHexStringLower(bytes.AsSpan(0, 4)) == id
            && key.VerifyData(Encoding.UTF8.GetBytes(text), bytes.AsSpan(4), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
        )
            return true;
    }

    return false;
}

static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

static int Fail(string why)
{
    Console.Error.WriteLine($"NOT PROVED: {why}");
    return 1;
}
