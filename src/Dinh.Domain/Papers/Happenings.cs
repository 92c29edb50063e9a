using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Papers;

public sealed record PaperDrafted(Id<PaperDraft> Draft, string Title, DateOnly On);

public sealed record PaperRewritten(Id<PaperDraft> Draft, DateOnly On);

public sealed record PaperDropped(Id<PaperDraft> Draft, string Because, DateOnly On);

public sealed record OpinionsAsked(Id<PaperDraft> Draft, int Round, DateOnly Until, DateOnly On);

public sealed record OpinionGiven(Id<PaperDraft> Draft, Id<Body> Body, bool Agrees, DateOnly On);

public sealed record OpinionAnswered(Id<PaperDraft> Draft, Id<Body> Body, bool Taken, DateOnly On);

public sealed record OpinionsEnded(Id<PaperDraft> Draft, string Because, DateOnly On);

public sealed record PaperSubmitted(Id<PaperDraft> Draft, string By, DateOnly On);

public sealed record PaperSentBack(Id<PaperDraft> Draft, string Because, DateOnly On);

public sealed record PaperSigned(Id<PaperDraft> Draft, string Mark, string By, DateOnly On);

public sealed record PaperIssued(Id<PaperDraft> Draft, Id<Paper> Paper, string Mark, DateOnly On);
