using Dinh.Domain.Difficulties;

namespace Dinh.App.Features.Difficulties.ReportDifficulties;

/// <summary>How a difficulty stood after the steps that had been taken.</summary>
internal static class PeriodStates
{
    public static PeriodState Of(IEnumerable<DifficultyStep> steps) =>
        steps.LastOrDefault(s => s.Deed is not (DifficultyDeed.Merged or DifficultyDeed.TakenOut or DifficultyDeed.HandedOver))?.Deed switch
        {
            DifficultyDeed.Answered or DifficultyDeed.Acknowledged => PeriodState.Answered,
            DifficultyDeed.Taken or DifficultyDeed.Moved => PeriodState.InHand,
            DifficultyDeed.PassedUp => PeriodState.PassedUp,
            DifficultyDeed.Withdrawn => PeriodState.Withdrawn,
            _ => PeriodState.Waiting,
        };
}
