using Dinh.App.Features.InformationRequests.AskInformation;
using Dinh.Domain.InformationRequests;

namespace Dinh.App.Verbs.Demo;

/// <content>What the commune was asked for.</content>
public sealed partial record DemonstrationScript
{
    /// <param name="Clerk">Who receives and answers.</param>
    public sealed record RequestsLine(string Clerk, IReadOnlyList<AskedLine> Asked);

    /// <param name="DaysAgo">When it reached the commune.</param>
    public sealed record AskedLine(int DaysAgo, RequestChannel Channel, AskForm Form)
    {
        /// <summary>What was done with it since, by whom is to do it.</summary>
        public IReadOnlyList<StepLine> Steps { get; init; } = [];

        /// <summary>What the asker said of the answer; null for nothing.</summary>
        public bool? Helped { get; init; }
    }

    public sealed record StepLine(RequestDeed Deed, int DaysAgo, string Words = "")
    {
        public bool IsSimple { get; init; }

        /// <summary>The ground of the law on which it was refused.</summary>
        public string Ground { get; init; } = "";

        public string? Paper { get; init; }

        public decimal Cost { get; init; }

        /// <summary>The body that holds the information.</summary>
        public string To { get; init; } = "";

        /// <summary>What of it is not given.</summary>
        public IReadOnlyList<Withheld> Withheld { get; init; } = [];
    }
}
