using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Programme : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "Plans",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AwaitsReading",
                table: "PlanDrafts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "PlanDrafts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UnreadableBecause",
                table: "PlanDrafts",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Content",
                table: "Papers",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "PartBody",
                table: "Evidence",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PartRole",
                table: "Evidence",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SilentBecause",
                table: "Evidence",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SilentThen",
                table: "Evidence",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Sort",
                table: "Evidence",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "UnusualBecause",
                table: "Evidence",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "DutyParticipants",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnswerBy",
                table: "DutyParticipants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnswerByGround",
                table: "DutyParticipants",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "AnswerPaper",
                table: "DutyParticipants",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "DutyParticipants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedOn",
                table: "DutyParticipants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContributedOn",
                table: "DutyParticipants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRequest",
                table: "DutyParticipants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RepliedOn",
                table: "DutyParticipants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reply",
                table: "DutyParticipants",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "DutyParticipants",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "DoerId",
                table: "Duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HeardOn",
                table: "Duties",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "Duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "Duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsMailOff",
                table: "Accounts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ActReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    YearlyDutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanDutyId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActReviews_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActReviews_Duties_YearlyDutyId",
                        column: x => x.YearlyDutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarLinks_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarLinks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FileKey = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FileName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comments_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IncomingPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    Author = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Mark = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PaperDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FileHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PassedTo = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PassedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReturnedBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomingPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncomingPapers_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IncomingPapers_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Order = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    QueuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Subject = table.Column<Guid>(type: "uuid", nullable: true),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    OrderedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Recurs = table.Column<bool>(type: "boolean", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TurnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HasFailed = table.Column<bool>(type: "boolean", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Fault = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    FaultDetail = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Of = table.Column<int>(type: "integer", nullable: false),
                    Result = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LocalActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    DrafterId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeciderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Amending = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HiddenBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalActs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocalActs_Bodies_DeciderId",
                        column: x => x.DeciderId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalActs_Bodies_DrafterId",
                        column: x => x.DrafterId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocalActs_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LowerPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Asked = table.Column<string>(type: "text", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LowerPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LowerPlans_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LowerPlans_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LowerPlans_Plans_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LowerPlans_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NumberBooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Register = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Symbol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    First = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberBooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NumberBooks_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FileHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    SignerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Keeper = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Copies = table.Column<int>(type: "integer", nullable: false),
                    IsForPublic = table.Column<bool>(type: "boolean", nullable: false),
                    EarlierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Relation = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    Stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ReturnedBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OpinionsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    DraftedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EntryId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedAs = table.Column<Guid>(type: "uuid", nullable: true),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperDrafts_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDrafts_Papers_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDrafts_Papers_IssuedAs",
                        column: x => x.IssuedAs,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDrafts_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDrafts_People_SignerId",
                        column: x => x.SignerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LaterId = table.Column<Guid>(type: "uuid", nullable: false),
                    EarlierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Relation = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperLinks_Papers_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperLinks_Papers_LaterId",
                        column: x => x.LaterId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Delivery = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ServerWords = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    MergedInto = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderLetters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderLetters_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Because = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Proposal = table.Column<string>(type: "text", nullable: true),
                    Stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Consultation = table.Column<string>(type: "text", nullable: true),
                    Adoption = table.Column<string>(type: "text", nullable: true),
                    PostedTextId = table.Column<Guid>(type: "uuid", nullable: true),
                    AdoptedTextId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActVersion_LocalActs_ActId",
                        column: x => x.ActId,
                        principalTable: "LocalActs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActVersion_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewedAct",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ActId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Issuer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Mark = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Finding = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    Proposal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JudgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: true),
                    RemovedBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewedAct", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewedAct_ActReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "ActReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReviewedAct_LocalActs_ActId",
                        column: x => x.ActId,
                        principalTable: "LocalActs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Coverage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Mark = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ByHand = table.Column<bool>(type: "boolean", nullable: false),
                    Entries = table.Column<string>(type: "text", nullable: false),
                    Chosen = table.Column<string>(type: "text", nullable: false),
                    Share = table.Column<double>(type: "double precision", nullable: false),
                    WhyVi = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WhyEn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CorrectedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LowerPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coverage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Coverage_LowerPlans_LowerPlanId",
                        column: x => x.LowerPlanId,
                        principalTable: "LowerPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DraftOpinions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Agrees = table.Column<bool>(type: "boolean", nullable: true),
                    Words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    GivenBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsTaken = table.Column<bool>(type: "boolean", nullable: true),
                    Because = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftOpinions_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DraftOpinions_PaperDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "PaperDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Mark = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Signer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SignerTitle = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Recipients = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Keeper = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Copies = table.Column<int>(type: "integer", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    PassedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_PaperDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "PaperDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperRecipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperRecipients_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperRecipients_PaperDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "PaperDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActDuties",
                columns: table => new
                {
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Step = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActDuties", x => x.Row);
                    table.ForeignKey(
                        name: "FK_ActDuties_ActVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ActVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SavedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SavedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FileHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActTexts_ActVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ActVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ParentId",
                table: "Plans",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_ParentId",
                table: "Duties",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ActDuties_DutyId",
                table: "ActDuties",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_ActDuties_VersionId",
                table: "ActDuties",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActReviews_OwnerId_Year",
                table: "ActReviews",
                columns: new[] { "OwnerId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActReviews_YearlyDutyId",
                table: "ActReviews",
                column: "YearlyDutyId");

            migrationBuilder.CreateIndex(
                name: "IX_ActTexts_VersionId_Position",
                table: "ActTexts",
                columns: new[] { "VersionId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActVersion_ActId_Number",
                table: "ActVersion",
                columns: new[] { "ActId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActVersion_PaperId",
                table: "ActVersion",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLinks_BodyId",
                table: "CalendarLinks",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLinks_PersonId",
                table: "CalendarLinks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLinks_SecretHash",
                table: "CalendarLinks",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Comments_DutyId",
                table: "Comments",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_Coverage_LowerPlanId_Order",
                table: "Coverage",
                columns: new[] { "LowerPlanId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DraftOpinions_BodyId",
                table: "DraftOpinions",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftOpinions_DraftId_Round_BodyId",
                table: "DraftOpinions",
                columns: new[] { "DraftId", "Round", "BodyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncomingPapers_OwnerId_Year_Number",
                table: "IncomingPapers",
                columns: new[] { "OwnerId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncomingPapers_PaperId",
                table: "IncomingPapers",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_EndedAt_DueAt",
                table: "Jobs",
                columns: new[] { "EndedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Subject",
                table: "Jobs",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_LocalActs_DeciderId",
                table: "LocalActs",
                column: "DeciderId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalActs_DrafterId",
                table: "LocalActs",
                column: "DrafterId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalActs_OwnerId",
                table: "LocalActs",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalActs_PublishedOn",
                table: "LocalActs",
                column: "PublishedOn");

            migrationBuilder.CreateIndex(
                name: "IX_LocalActs_Stage_Kind",
                table: "LocalActs",
                columns: new[] { "Stage", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_LowerPlans_BodyId",
                table: "LowerPlans",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_LowerPlans_DutyId",
                table: "LowerPlans",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_LowerPlans_ParentId_BodyId",
                table: "LowerPlans",
                columns: new[] { "ParentId", "BodyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LowerPlans_PlanId",
                table: "LowerPlans",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_NumberBooks_OwnerId_Register_Kind_Year",
                table: "NumberBooks",
                columns: new[] { "OwnerId", "Register", "Kind", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_DraftId",
                table: "OutgoingPapers",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_OwnerId_Year_Kind_Number",
                table: "OutgoingPapers",
                columns: new[] { "OwnerId", "Year", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_PaperId",
                table: "OutgoingPapers",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperDrafts_EarlierId",
                table: "PaperDrafts",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperDrafts_IssuedAs",
                table: "PaperDrafts",
                column: "IssuedAs");

            migrationBuilder.CreateIndex(
                name: "IX_PaperDrafts_OwnerId_Stage",
                table: "PaperDrafts",
                columns: new[] { "OwnerId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperDrafts_PaperId",
                table: "PaperDrafts",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperDrafts_SignerId",
                table: "PaperDrafts",
                column: "SignerId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperLinks_EarlierId",
                table: "PaperLinks",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperLinks_LaterId_EarlierId",
                table: "PaperLinks",
                columns: new[] { "LaterId", "EarlierId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaperRecipients_BodyId",
                table: "PaperRecipients",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperRecipients_DraftId",
                table: "PaperRecipients",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetters_Delivery_NextTryAt",
                table: "ReminderLetters",
                columns: new[] { "Delivery", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetters_MergedInto",
                table: "ReminderLetters",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetters_PersonId_Day",
                table: "ReminderLetters",
                columns: new[] { "PersonId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewedAct_ActId",
                table: "ReviewedAct",
                column: "ActId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewedAct_DutyId",
                table: "ReviewedAct",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewedAct_ReviewId",
                table: "ReviewedAct",
                column: "ReviewId");

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Plans_ParentId",
                table: "Plans",
                column: "ParentId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Plans_ParentId",
                table: "Plans");

            migrationBuilder.DropTable(
                name: "ActDuties");

            migrationBuilder.DropTable(
                name: "ActTexts");

            migrationBuilder.DropTable(
                name: "CalendarLinks");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropTable(
                name: "Coverage");

            migrationBuilder.DropTable(
                name: "DraftOpinions");

            migrationBuilder.DropTable(
                name: "IncomingPapers");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "NumberBooks");

            migrationBuilder.DropTable(
                name: "OutgoingPapers");

            migrationBuilder.DropTable(
                name: "PaperLinks");

            migrationBuilder.DropTable(
                name: "PaperRecipients");

            migrationBuilder.DropTable(
                name: "ReminderLetters");

            migrationBuilder.DropTable(
                name: "ReviewedAct");

            migrationBuilder.DropTable(
                name: "ActVersion");

            migrationBuilder.DropTable(
                name: "LowerPlans");

            migrationBuilder.DropTable(
                name: "PaperDrafts");

            migrationBuilder.DropTable(
                name: "ActReviews");

            migrationBuilder.DropTable(
                name: "LocalActs");

            migrationBuilder.DropIndex(
                name: "IX_Plans_ParentId",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Duties_ParentId",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "AwaitsReading",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "UnreadableBecause",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "Content",
                table: "Papers");

            migrationBuilder.DropColumn(
                name: "PartBody",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "PartRole",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "SilentBecause",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "SilentThen",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Sort",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "UnusualBecause",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "AnswerBy",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "AnswerByGround",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "AnswerPaper",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "AskedOn",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "ContributedOn",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "IsRequest",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "RepliedOn",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "Reply",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "DutyParticipants");

            migrationBuilder.DropColumn(
                name: "DoerId",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "HeardOn",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "IsMailOff",
                table: "Accounts");
        }
    }
}
