using Dinh.Domain.Duties;
using Dinh.Law.Time;

namespace Dinh.Domain.Difficulties;

/// <summary>The duty to answer by the day that was named: it stands on the body's desk, is brought to mind, and is late like any other.</summary>
internal static class AnswerDuties
{
    public static Duty Of(DifficultyCluster cluster, Handling hand)
    {
        var (day, asked) = (cluster.PromisedFor!.Value, cluster.Members.Where(m => m.Stands).Select(m => m.AskerId).Distinct().Count());
        return Duty.Assign(
            new()
            {
                BodyId = cluster.BodyId,
                AssignedBy = cluster.BodyId,
                EnteredBy = cluster.BodyId,
                Source = new("difficulty", cluster.Id.ToString(), "Khó khăn, vướng mắc") { Link = hand.LinkTo(cluster.LeadId), Quote = cluster.Wording },
                Content = $"Trả lời khó khăn, vướng mắc: {cluster.Wording}",
                Window = new()
                {
                    Kind = TimeKind.By,
                    Start = hand.Today,
                    End = day,
                    Text = $"hẹn trả lời ngày {WindowText.Day(day)}",
                    ReasonVi = $"Cơ quan đầu mối đã hẹn trả lời {asked} cơ quan.",
                    ReasonEn = $"The answering body has named this day to {asked} bodies.",
                },
                On = hand.Today,
            }
        );
    }

    /// <summary>The paper where the answer has one, else its file, else its own record.</summary>
    public static Proof ProofOf(DifficultyCluster cluster) =>
        cluster switch
        {
            { AnswerPaper: { } number, AnswerPaperOn: { } on } => Proof.OfPaper(number, on),
            { AnswerFileHash: { } hash } => Proof.OfFile(hash, cluster.AnswerFileName ?? ""),
            _ => Proof.OfPaper($"Trả lời ngày {WindowText.Day(cluster.AnsweredOn!.Value)}", cluster.AnsweredOn.Value),
        };
}
