using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;

namespace Dinh.Domain.Disclosure;

public sealed record DisclosureFellDue(Id<DueDisclosure> Due, Id<Body> Body, string Task, string Period, DateOnly? DueOn);

public sealed record DisclosureBegun(Id<DueDisclosure> Due, DateOnly HappenedOn, DateOnly? DueOn);

public sealed record NothingToDisclose(Id<DueDisclosure> Due, string Because, DateOnly On);

public sealed record DisclosurePutToSign(Id<DueDisclosure> Due, Id<PaperDraft> Paper);

public sealed record DisclosureFollowed(Id<DueDisclosure> Due, Id<Publication> Publication, DateOnly? PublicOn, DateOnly? WholeOn, DateOnly? LapsedOn);

public sealed record DisclosureHandedOver(Id<DueDisclosure> Due, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record DisclosureJoined(Id<DueDisclosure> Due, Id<DueDisclosure> Kept, DateOnly On, string Ground);

public sealed record PublicationBegun(Id<Publication> Publication, Id<Body> Body, string Task, string Title);

public sealed record PublicationWritten(Id<Publication> Publication);

public sealed record PublicationPublished(Id<Publication> Publication, int Number, string Seal, string? Because, DateOnly On);

public sealed record PublicationWithdrawn(Id<Publication> Publication, string Because, DateOnly On);

public sealed record PublicationHandedOver(Id<Publication> Publication, Id<Body> From, Id<Body> To, DateOnly On, string Ground);

public sealed record ShowingPlanned(Id<Publication> Publication, Guid Showing, string Form, string Place);

public sealed record ShowingUnplanned(Id<Publication> Publication, Guid Showing, string Form, string Place);

public sealed record ShowingBegun(Id<Publication> Publication, Guid Showing, string Form, string Place, DateOnly From);

public sealed record ShowingEnded(Id<Publication> Publication, Guid Showing, string Form, string Place, DateOnly Until, string? Because);

public sealed record ShowingProved(Id<Publication> Publication, Guid Showing, string Hash, DateOnly On);

public sealed record ShowingMarked(Id<Publication> Publication, Guid Showing, DateOnly On, string? Confirmed);

public sealed record SpokenWordsSet(Id<Publication> Publication, int Version, DateOnly On);

public sealed record BroadcastsPlanned(Id<Publication> Publication, Guid Showing, DateOnly From, int Count);

public sealed record ShowingHandedOver(Id<Publication> Publication, Guid Showing);

public sealed record BroadcastUnplanned(Id<Publication> Publication, Guid Showing, DateOnly On);

public sealed record VillageHanded(Id<VillageHandover> Handover, Id<Publication> Publication, Id<Body> Village, DateOnly On);

public sealed record VillageConfirmed(Id<VillageHandover> Handover, ConfirmedBy Way, string By, DateOnly On);

public sealed record VillageReminded(Id<VillageHandover> Handover, DateOnly On);

public sealed record HandoverLinkMade(Id<VillageHandover> Handover, bool ByMail);

public sealed record VillageHandoverSucceeded(Id<VillageHandover> Handover, Id<Body> From, Id<Body> To, DateOnly On, string Ground);
