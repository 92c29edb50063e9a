using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Publicity;
using Dinh.Domain.Reminding;
using Dinh.Domain.Reports;
using Dinh.Law.Disclosing;
using Dinh.Law.Informing;
using Dinh.Law.LocalActs;
using Dinh.Law.Reporting;
using Dinh.Testing;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>What each house of the world owns.</summary>
internal static partial class Seeds
{
    /// <summary>The event that a duty of each house waits for: recorded in one house, it must not start the duties of another.</summary>
    public const string Awaited = "văn bản hướng dẫn của Bộ Nội vụ";

    /// <summary>One line for each kind of record: the keys that the walk tries come from here, also those of the records below it.</summary>
    public static readonly IReadOnlyList<Func<Plot, Entity>> All =
    [
        p => new Person(Id<Person>.New(), p.Personal("Người của cơ quan")),
        p => new Appointment(Id<Appointment>.New(), p.Made<Person>().Id, p.Body.Id, Function.Officer, p.Today.AddYears(-1))
        {
            Title = p.Personal("Chuyên viên"),
        },
        p => A.Draft(p.Body, A.TaskOf(p.Body).With(FieldName.Title, A.Read(p.Secret("Việc trong bản nháp")))),
        p => A.Draft(p.Body), // the plan below was confirmed from it
        PlanOf,
        p => DutyOf(p, A.By(p.Today.AddDays(20))),
        p => DutyOf(p, A.When(Awaited, days: 10)),
        p => AwaitedEvent.Record(Id<AwaitedEvent>.New(), new(p.Body.Id, p.Only("Sự kiện"), p.Today, "1/TT", "Công báo"), p.Made<Person>().Id, p.Today),
        p =>
            Comment.Post(
                Id<Comment>.New(),
                new(p.Body.Id, p.Made<Person>().Id, p.Secret("Trao đổi")),
                p.Made<Duty>().Id,
                new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)
            ),
        p => new SavedView(Id<SavedView>.New(), p.Made<Person>().Id, p.Only("Bộ lọc"), "tinh-trang=qua-han"),
        p =>
            LocalAct.Draft(
                Id<LocalAct>.New(),
                new(ActKind.Regulation, p.Secret("Quy chế"), p.Body.Id, p.Body.Id, p.Body.Id),
                new(p.Secret("Điều 1"), "Người soạn"),
                p.Today
            ),
        ReviewOf,
        DueOf,
        p => Publication.Begin(PublicationOf(p)),
        p => InformationRequest.Receive(RequestOf(p)),
        p => LocalTerm.Lay(Id<LocalTerm>.New(), (p.Body.Id, "x/"), new("11.2/thuc-hien-quy", "Quyết định 12/2026/QĐ-UBND") { Days = 7 }, p.Today), // no secret
        p =>
            VillageHandover.Hand(
                new(
                    p.Made<Publication>().Id,
                    Guid.CreateVersion7(),
                    p.Body.Id,
                    p.Body.Id,
                    p.Secret("Trưởng thôn"),
                    p.Personal("Người giao"),
                    p.Made<Person>().Id,
                    3,
                    p.Today
                )
            ),
        p =>
            Following.Ask(
                new(
                    Id<Following>.New(),
                    p.Body.UnitId,
                    p.Secret("niem.phong"),
                    new('0', 64),
                    $"{Guid.CreateVersion7():N}",
                    new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)
                )
            ),
        CampaignOf,
        p => Article.Begin(ArticleOf(p)),
        p => Outreach.Record(OutreachOf(p)),
        p => new Body(Id<Body>.New(), "Ban được hỏi ý kiến", BodyKind.Other, p.Body.UnitId), // asked about the draft below
        DraftOf,
        p => new IncomingPaper(Id<IncomingPaper>.New(), p.Body.Id, new("Bộ Nội vụ", "1/CV-BNV", "Công văn", p.Secret("Về việc"), p.Today)) { SentOn = p.Today },
        p => ReminderLetter.Write(p.Made<Person>().Id, p.Today, [LineOf(p)], new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), hasAddress: false),
        ClusterOf,
        p => p.Made<DifficultyCluster>().Members[0],
        p =>
            Urging.Give(
                p.Made<Duty>().Id,
                new(p.Made<Person>().Id, p.Personal("Chủ tịch"), p.Body.Id, p.Body.Id, 1),
                new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc),
                p.Today
            ),
        p => ReportForm.Issue(Id<ReportForm>.New(), FormOf(), p.Body.Id, p.Today), // every officer may read it, so it holds no secret
        RegimeOf,
        p => ReportRound.Open(Id<ReportRound>.New(), p.Made<ReportRegime>(), p.Made<ReportForm>(), PeriodOf(), (p.Today.AddDays(10), p.Today)),
        p =>
            Report.Open(
                Id<Report>.New(),
                p.Made<ReportRound>(),
                (p.Body.Id, p.Body.UnitId, ""),
                p.Made<Duty>().Id,
                new("Người mở", p.Body.Id, new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), p.Today)
            ),
        p => p.Made<Report>().Filings[0],
        WrittenOf,
        p => CalendarLink.Make(p.Made<Person>().Id, p.Body.Id, new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)).Link,
        .. OfHouseholds,
    ];

    // A code is one body's.
    private static int forms;

    private static FormContent FormOf()
    {
        var number = Interlocked.Increment(ref forms);
        var indicator = new Indicator
        {
            Key = $"mau-{number}.so",
            Code = "1",
            Label = new("Số lượng", "Count"),
        };
        var section = new FormSection
        {
            Key = "muc",
            Number = "I",
            Title = new("Mục", "Section"),
            Indicators = [indicator],
        };
        return new($"mau-{number}", 1, new("Biểu mẫu", "Form"), [section], [], []);
    }

    // One body has one list a year.
    private static int lists;

    private static ActReview ReviewOf(Plot plot)
    {
        var year = 1900 + Interlocked.Increment(ref lists);
        var review = ActReview.Open(Id<ActReview>.New(), new(plot.Body.Id, year, plot.Today.AddDays(30), plot.Made<Duty>().Id), plot.Today);
        review.Add(new(plot.Secret("Quy chế cũ")));
        return review;
    }

    // A regime has one round of a period.
    private static int rounds;

    // Every officer may read what is asked of bodies, so it holds no secret.
    private static WrittenReport WrittenOf(Plot plot)
    {
        var written = new WrittenReport(Id<WrittenReport>.New(), plot.Made<Report>().Id);
        written.Draft([new("opening", [], plot.Secret("Lời văn báo cáo"))], plot.Made<Person>().Name, new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc));
        return written;
    }

    private static DueDisclosure DueOf(Plot plot)
    {
        var (task, duty, key) = (DisclosureTasks.Find("11.14/khac", plot.Today)!, plot.Made<Duty>(), Id<DueDisclosure>.New());
        var day = DisclosureTasks.DueOf(task, null, plot.Today);
        return DueDisclosure.Open(new(key, plot.Body.Id, "x/", task, null, $"{key}", day, duty.Id, plot.Today) { Name = "Nội dung khác" });
    }

    private static NewPublication PublicationOf(Plot plot) =>
        new()
        {
            Key = Id<Publication>.New(),
            BodyId = plot.Body.Id,
            UnitPath = "x/",
            ItemKey = "11.14",
            TaskKey = "11.14/khac",
            InCharge = plot.Personal("Người phụ trách"),
            Wording = new(plot.Secret("Bản công khai đang soạn"), plot.Secret("Lời công khai"), []),
        };

    // A body's book has each number once.
    private static int requests;

    private static NewInformationRequest RequestOf(Plot plot) =>
        new()
        {
            Key = Id<InformationRequest>.New(),
            BodyId = plot.Body.Id,
            Serial = Interlocked.Increment(ref requests),
            Channel = RequestChannel.InPerson,
            Provision = Provision.Electronic,
            Content = plot.Secret("Thông tin được hỏi"),
            Purpose = plot.Secret("Mục đích"),
            Sealed = plot.Secret("Người hỏi"),
            CodeHash = $"{Guid.CreateVersion7():n}",
            DutyId = plot.Made<Duty>().Id,
            On = plot.Today,
        };

    private static Campaign CampaignOf(Plot plot)
    {
        var plan = new CampaignPlan
        {
            Title = plot.Secret("Đợt tuyên truyền"),
            From = plot.Today,
            To = plot.Today.AddDays(30),
            Lead = plot.Personal("Người phụ trách"),
            Audience = new([], [new("households")]),
            Targets = [new("loudspeaker", 3)],
        };
        var campaign = Campaign.Begin(Id<Campaign>.New(), (plot.Body.Id, "x/"), plot.Made<Duty>().Id, plan);
        campaign.Spread();
        return campaign;
    }

    private static NewArticle ArticleOf(Plot plot) =>
        new()
        {
            Key = Id<Article>.New(),
            BodyId = plot.Body.Id,
            UnitPath = "x/",
            Kind = ArticleKind.News,
            By = plot.Personal("Người viết"),
            Wording = new(plot.Secret("Tin đang soạn"), plot.Secret("Lời tin"), []),
        };

    private static NewOutreach OutreachOf(Plot plot) =>
        new()
        {
            Key = Id<Outreach>.New(),
            BodyId = plot.Body.Id,
            CampaignId = plot.Made<Campaign>().Id,
            On = plot.Today,
            Channel = "loudspeaker",
            Content = plot.Secret("Nội dung phát thanh"),
            By = plot.Personal("Người ghi"),
        };

    private static ReportRegime RegimeOf(Plot plot) =>
        ReportRegime.Lay(
            Id<ReportRegime>.New(),
            new()
            {
                Name = "Chế độ báo cáo",
                OwnerId = plot.Body.Id,
                ToId = plot.Body.Id,
                FormCode = plot.Made<ReportForm>().Code,
                Period = PeriodKind.HalfYear,
                Due = new(DueKind.DayOfMonth, new("ngày 20", "the 20th"), Day: "20"),
                Bodies = [plot.Body.Id],
                Ground = "Kế hoạch",
                From = plot.Today,
            }
        );

    private static ReportPeriod PeriodOf() => ReportPeriods.Of(PeriodKind.HalfYear, 2000 + (Interlocked.Increment(ref rounds) % 190), 1);

    private static PaperDraft DraftOf(Plot plot)
    {
        var words = new PaperWords("THÔNG BÁO", plot.Secret("Thông báo"), plot.Secret("Nội dung"));
        var draft = PaperDraft.Begin(Id<PaperDraft>.New(), plot.Body.Id, words, "Người soạn", plot.Today);
        draft.AskOpinions([plot.Made<Body>().Id], plot.Today.AddDays(5), plot.Today);
        return draft;
    }

    // One that the house asks and one that it is to answer: each side has deeds of its own.
    private static DifficultyCluster ClusterOf(Plot plot)
    {
        var (asker, focal) = plot.IsPrivate ? (plot.Made<Body>().Id, plot.Body.Id) : (plot.Body.Id, plot.Made<Body>().Id);
        var given = new NewDifficulty(DifficultyKind.Difficulty, asker, focal, plot.Secret("Vướng mắc"), plot.Secret("Chưa có hướng dẫn"));
        return DifficultyCluster.Raise(Id<Difficulty>.New(), given, new("Người nêu", plot.Today, key => $"/vuong-mac/{key}"));
    }

    private static LetterLine LineOf(Plot plot) =>
        new(LetterHeap.Late, plot.Made<Duty>().Id, plot.Body.Id, plot.Secret("Nhắc việc"), plot.Body.Name, plot.Today.AddDays(-3));

    private static Plan PlanOf(Plot plot)
    {
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "12/KH-UBND", plot.Words("Thực hiện dân chủ ở cơ sở"), plot.Body.Id)
        {
            IssuerName = plot.Words(plot.Body.Name),
            IssuedOn = plot.Today.AddDays(-30),
            FileHash = plot.FileHash,
            FileName = plot.IsPrivate ? $"{plot.House.Canary}.txt" : "ke-hoach.txt",
        };
        if (!plot.IsPrivate)
            paper.Publish(plot.Today, "Người ký");
        var entry = new PlanEntry(Id<PlanEntry>.New(), 1, PartKind.Task, plot.Words("Tổ chức hội nghị")) { Window = A.By(plot.Today.AddDays(20)) };
        return new(Id<Plan>.New(), paper, plot.Made<PlanDraft>(), [entry])
        {
            ConfirmedAt = new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            ConfirmedBy = "Người nhập",
        };
    }

    private static Duty DutyOf(Plot plot, Window window)
    {
        var plan = plot.Made<Plan>();
        var duty = Duty.Assign(
            A.NewDuty with
            {
                BodyId = plot.Body.Id,
                AssignedBy = plot.Body.Id,
                EnteredBy = plot.Body.Id,
                Source = new("plan", $"{plan.Id}", plot.Words("Kế hoạch")) { Quote = plot.Words("Nguồn"), Link = $"/ke-hoach/{plan.Id}" },
                Content = plot.Words("Tổ chức hội nghị"),
                Detail = plot.Words("Chi tiết"),
                Window = window,
                On = plot.Today.AddDays(-30),
                Participants = [new(DutyRole.Coordinator, plot.Words("Bên phối hợp"))],
                Milestones = [new(plot.Words("Mốc"), plot.Today.AddDays(10))],
                IsPublic = !plot.IsPrivate,
            }
        );
        var proof = Proof.OfFile(plot.FileHash, plot.Secret("bien-ban") + ".txt") with { Note = plot.Words("Ghi chú") };
        duty.Supply(Id<Evidence>.New(), proof, EvidenceFor.Step(duty.Milestones[0].Id), plot.Made<Person>().Id, plot.Today);
        return duty;
    }
}
