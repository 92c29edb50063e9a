namespace Dinh.Reading.Files.Pdf;

/// <summary>A straight line drawn on a page.</summary>
/// <param name="At">Where it stands: from the left for an upright line, from the top for a level one.</param>
internal readonly record struct Ruling(bool IsUpright, double At, double From, double To)
{
    // Lines that were meant to meet miss each other by as much.
    public const double Slack = 3;

    public double Length => To - From;

    public bool Meets(Ruling other) =>
        IsUpright != other.IsUpright && At >= other.From - Slack && At <= other.To + Slack && other.At >= From - Slack && other.At <= To + Slack;

    /// <summary>Pieces of one line, put together: borders are often drawn cell by cell.</summary>
    public static List<Ruling> Join(IEnumerable<Ruling> pieces)
    {
        var joined = new List<Ruling>();
        foreach (var piece in pieces.OrderBy(p => p.IsUpright).ThenBy(p => Math.Round(p.At / Slack)).ThenBy(p => p.From))
        {
            var last = joined.Count > 0 ? joined[^1] : default;
            if (joined.Count > 0 && last.IsUpright == piece.IsUpright && Math.Abs(last.At - piece.At) <= Slack && piece.From <= last.To + Slack)
            {
                joined[^1] = last with { To = Math.Max(last.To, piece.To) };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }
}
