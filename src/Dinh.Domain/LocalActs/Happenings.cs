using Dinh.Domain.Common;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

public sealed record ActDrafted(Id<LocalAct> Act, ActKind Kind, string Title, DateOnly On);

public sealed record ActWritten(Id<LocalAct> Act, int Number, int Text, DateOnly On);

public sealed record ActPosted(Id<LocalAct> Act, int Number, DateOnly From, DateOnly Until);

public sealed record ActTakenDown(Id<LocalAct> Act, int Number, string Because, DateOnly On);

public sealed record ActAdopted(Id<LocalAct> Act, int Number, DateOnly On);

public sealed record ActSubmitted(Id<LocalAct> Act, int Number, DateOnly On);

public sealed record ActRecognised(Id<LocalAct> Act, int Number, string Paper, DateOnly On);

public sealed record RecognitionRefused(Id<LocalAct> Act, int Number, string Paper, string Because, DateOnly On);

public sealed record ActSuspended(Id<LocalAct> Act, int Number, string Paper, string Because, DateOnly On);

public sealed record ActAmended(Id<LocalAct> Act, int Number, string Because, DateOnly On);

public sealed record ActEnded(Id<LocalAct> Act, int Number, string Paper, string Because, DateOnly On);

public sealed record ActDropped(Id<LocalAct> Act, int Number, string Because, DateOnly On);

public sealed record ActPublished(Id<LocalAct> Act, DateOnly On);

public sealed record ActHidden(Id<LocalAct> Act, string Because, DateOnly On);
