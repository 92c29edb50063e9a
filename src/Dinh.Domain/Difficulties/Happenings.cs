using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Difficulties;

public sealed record DifficultyRaised(Id<Difficulty> Difficulty, Id<Body> Asker, Id<Body> Focal, string Title, DateOnly On);

public sealed record DifficultyMerged(Id<Difficulty> Difficulty, Id<DifficultyCluster> Into, DateOnly On);

public sealed record DifficultyTakenOut(Id<Difficulty> Difficulty, Id<DifficultyCluster> From, string Because, DateOnly On);

public sealed record DifficultyAnswered(Id<Difficulty> Difficulty, Id<DifficultyCluster> Cluster, DateOnly On);

public sealed record DifficultyAcknowledged(Id<Difficulty> Difficulty, DateOnly On);

public sealed record DifficultyAskedAgain(Id<Difficulty> Difficulty, string Because, DateOnly On);

public sealed record DifficultyWithdrawn(Id<Difficulty> Difficulty, string Because, DateOnly On);

public sealed record DifficultyHandedOver(Id<Difficulty> Difficulty, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record ClusterTaken(Id<DifficultyCluster> Cluster, DateOnly Promised, string? Because, DateOnly On);

public sealed record ClusterMerged(Id<DifficultyCluster> Cluster, int Members, string Wording, DateOnly On);

public sealed record ClusterPassedUp(Id<DifficultyCluster> Cluster, Id<Body> From, Id<Body> To, string Because, DateOnly On);

public sealed record ClusterAnswered(Id<DifficultyCluster> Cluster, int Members, DateOnly On);

public sealed record ClusterHandedOver(Id<DifficultyCluster> Cluster, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
