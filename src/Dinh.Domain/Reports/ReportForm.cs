using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Reporting;
using Dinh.Law.Text;

namespace Dinh.Domain.Reports;

/// <summary>Biểu mẫu báo cáo: what a report asks for. An edition that was used never changes; what is to be asked otherwise is a further edition.</summary>
public sealed class ReportForm(Id<ReportForm> id) : Entity<ReportForm>(id)
{
    public const int LongestCode = 80;

    public string Code { get; private init; } = "";

    /// <summary>From 1 among those of the same code.</summary>
    public int Edition { get; private init; }

    public string Title { get; private init; } = "";

    public string Folded { get; private init; } = "";

    public FormContent Content { get; private init; } = null!;

    /// <summary>The body that made it; null for one that comes with the programme.</summary>
    public Id<Body>? OwnerId { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day on which a round may begin with it.</summary>
    public DateOnly? EndedOn { get; private set; }

    public static ReportForm Issue(Id<ReportForm> key, FormContent content, Id<Body>? owner, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(content);
        var form = new ReportForm(key)
        {
            Code = content.Code,
            Edition = content.Edition,
            Title = content.Title.Vi,
            Folded = SearchText.Fold($"{content.Code} {content.Title.Vi}"),
            Content = content,
            OwnerId = owner,
            From = from,
        };
        form.Happened(new FormIssued(key, content.Code, content.Edition, from));
        return form;
    }

    /// <summary>Lets no further round begin with it; those that have begun go on.</summary>
    public void End(DateOnly lastDay)
    {
        EndedOn = lastDay;
        Happened(new FormEnded(Id, lastDay));
    }
}
