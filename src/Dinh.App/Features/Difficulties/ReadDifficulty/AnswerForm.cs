using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.Domain.Difficulties;

namespace Dinh.App.Features.Difficulties.ReadDifficulty;

/// <summary>What the form for an answer brings.</summary>
public sealed class AnswerForm
{
    public string? Text { get; set; }

    public string? PaperNumber { get; set; }

    public DateOnly? PaperOn { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>Read over: it reaches all at once.</summary>
    public bool IsSure { get; set; }

    internal ClusterAnswer Given =>
        new(Typed.Clean(Text)) { PaperNumber = Typed.Clean(PaperNumber) is { Length: > 0 } number ? number : null, PaperOn = PaperOn };

    internal async Task<EvidenceFile?> FileAsync(CancellationToken stop) => File is null ? null : await EvidenceFile.OfAsync(File, stop);
}
