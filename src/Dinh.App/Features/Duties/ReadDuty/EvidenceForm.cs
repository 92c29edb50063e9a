using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Evidencing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>What the form for evidence brings: a paper, a link or a file, exactly one of them.</summary>
public sealed class EvidenceForm
{
    public Id<Evidence> Key { get; set; } = Id<Evidence>.New();

    /// <summary>"ky:2026-11-20" for a turn, "moc:…" for a milestone, "phan:…" for a body's own part, empty for the whole.</summary>
    [StringLength(120)]
    public string? Target { get; set; }

    [StringLength(100)]
    public string? PaperNumber { get; set; }

    public DateOnly? PaperDate { get; set; }

    [StringLength(1500)]
    public string? Link { get; set; }

    public IFormFile? File { get; set; }

    [StringLength(1000)]
    public string? Note { get; set; }

    /// <summary>What sort of thing it is; empty to have it told by its name.</summary>
    [StringLength(60)]
    public string? Sort { get; set; }

    /// <summary>Why the duty is closed although a coordinator is silent.</summary>
    [StringLength(1000)]
    public string? OverSilence { get; set; }

    /// <summary>Why evidence of another sort serves.</summary>
    [StringLength(1000)]
    public string? Unusual { get; set; }

    /// <summary>What is put forward; null after saying beside a field what is missing or too much.</summary>
    public async Task<SupplyEvidence.SupplyEvidence?> ReadAsync(Id<Duty> duty, ModelStateDictionary errors, Func<Sentence, string> say, CancellationToken stop)
    {
        Ask(errors, say);
        if (TargetOf() is not { } target)
        {
            errors.AddModelError("Form.Target", say(new("Mời chọn kỳ hoặc mốc.", "Choose a turn or a milestone.")));
            return null;
        }

        if (!errors.IsValid)
            return null;

        var file = File is null ? null : await EvidenceFile.OfAsync(File, stop);
        return new(duty, Key, target, ProofOf(), file, Written(Note))
        {
            Sort = EvidenceSorts.Find(Sort)?.Sort,
            Closing = new(Written(OverSilence), Written(Unusual)),
        };
    }

    private static string? Written(string? words) => Typed.Clean(words) is { Length: > 0 } written ? written : null;

    private void Ask(ModelStateDictionary errors, Func<Sentence, string> say)
    {
        var given = new[] { Typed.Clean(PaperNumber).Length > 0, Link is { Length: > 0 }, File is not null }.Count(g => g);
        if (given != 1)
            errors.AddModelError(
                "",
                say(new("Mời điền đúng một loại: số văn bản, đường dẫn hoặc tệp.", "Give exactly one: a paper’s number, a link or a file."))
            );
        if (Typed.Clean(PaperNumber).Length > 0 && PaperDate is null)
            errors.AddModelError("Form.PaperDate", say(new("Mời ghi ngày của văn bản.", "Give the paper’s date.")));
    }

    private Proof? ProofOf() =>
        Typed.Clean(PaperNumber) is { Length: > 0 } number ? Proof.OfPaper(number, PaperDate!.Value)
        : Link is { Length: > 0 } link ? Proof.OfLink(Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri : new Uri("about:blank"))
        : null;

    private EvidenceFor? TargetOf() =>
        Target switch
        {
            null or "" => EvidenceFor.Whole,
            ['k', 'y', ':', .. var day] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var due) => EvidenceFor.TurnDue(due),
            ['p', 'h', 'a', 'n', ':', .. var part] when PartKeys.Read(part) is { } own => EvidenceFor.PartOf(own),
            ['m', 'o', 'c', ':', .. var key] when Id<Milestone>.TryParse(key, null, out var step) => EvidenceFor.Step(step),
            _ => null,
        };
}
