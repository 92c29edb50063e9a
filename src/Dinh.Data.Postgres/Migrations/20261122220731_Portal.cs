using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Portal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_~",
                table: "DueDisclosures");

            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                table: "Showings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Spoken",
                table: "Publications",
                type: "text",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "Days",
                table: "LocalTerms",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer");

            migrationBuilder.AddColumn<string>(
                name: "FurtherForms",
                table: "LocalTerms",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "MatterName",
                table: "LocalTerms",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "MatterRhythm",
                table: "LocalTerms",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "PostingDays",
                table: "LocalTerms",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PaperDraftId",
                table: "DueDisclosures",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Amount",
                table: "CellTraces",
                type: "bigint",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Aim = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ground = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Lead = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Budget = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Audience = table.Column<string>(type: "text", nullable: false),
                    Targets = table.Column<string>(type: "text", nullable: false),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBecause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Campaigns_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Campaigns_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Followings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    VillageId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false, collation: "C"),
                    SealedAddress = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    AddressMark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ToldUpTo = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Followings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Followings_Bodies_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Followings_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InformationRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Channel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Provision = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false, collation: "C"),
                    Purpose = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CodeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueReasonVi = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DueReasonEn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DueBasis = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    DueConfidence = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    IsSimple = table.Column<bool>(type: "boolean", nullable: true),
                    ExtendedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cost = table.Column<decimal>(type: "numeric(12,0)", precision: 12, scale: 0, nullable: true),
                    CostPaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ground = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    PaperNumber = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    Helped = table.Column<bool>(type: "boolean", nullable: true),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformationRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InformationRequests_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InformationRequests_Bodies_RegisteredBy",
                        column: x => x.RegisteredBy,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InformationRequests_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicElsewhere",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicElsewhere", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicElsewhere_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicStamps",
                columns: table => new
                {
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicStamps", x => x.Place);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Ref = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    BodyName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    ItemKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Former = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Print = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "SearchTokens",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTokens", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "VillageHandovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ShowingKey = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    VillageId = table.Column<Guid>(type: "uuid", nullable: false),
                    HeadName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    HandedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HandedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    HandedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RemindAfterDays = table.Column<int>(type: "integer", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Mailbox = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    SheetSecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    MailSecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Way = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true, collation: "C"),
                    ConfirmedName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageHandovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillageHandovers_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VillageHandovers_Bodies_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VillageHandovers_People_HandedById",
                        column: x => x.HandedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VillageHandovers_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: true),
                    StarterKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Folded = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    DraftQuiz = table.Column<string>(type: "text", nullable: true),
                    Quiz = table.Column<string>(type: "text", nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    SentBackBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Articles_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedOutreaches",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    OutreachId = table.Column<Guid>(type: "uuid", nullable: true),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedOutreaches", x => x.Key);
                    table.ForeignKey(
                        name: "FK_PlannedOutreaches_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ArticleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Files = table.Column<string>(type: "text", nullable: false),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleVersions", x => new { x.ArticleId, x.Number });
                    table.ForeignKey(
                        name: "FK_ArticleVersions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Outreaches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: true),
                    ArticleId = table.Column<Guid>(type: "uuid", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Times = table.Column<int>(type: "integer", nullable: false),
                    Audience = table.Column<string>(type: "text", nullable: false),
                    Reached = table.Column<string>(type: "text", nullable: false),
                    Proofs = table.Column<string>(type: "text", nullable: false),
                    Posts = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    GivenTo = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenAs = table.Column<Guid>(type: "uuid", nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outreaches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Outreaches_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Outreaches_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Outreaches_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Outreaches_Duties_GivenTo",
                        column: x => x.GivenTo,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuizTallies",
                columns: table => new
                {
                    ArticleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Mark = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false, collation: "C"),
                    Times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuizTallies", x => new { x.ArticleId, x.Version, x.Mark });
                    table.ForeignKey(
                        name: "FK_QuizTallies_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_PaperDraftId",
                table: "DueDisclosures",
                column: "PaperDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_UnitPath_Year",
                table: "DueDisclosures",
                columns: new[] { "UnitPath", "Year" },
                filter: "\"PeriodKey\" = ''");

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_~",
                table: "DueDisclosures",
                columns: new[] { "Year", "UnitPath", "TaskKey", "DueOn", "EndsOn", "PublicOn", "WholeOn", "LapsedOn", "NothingOn", "JoinedTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_BodyId_State",
                table: "Articles",
                columns: new[] { "BodyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_CampaignId",
                table: "Articles",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedAt",
                table: "Articles",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_UnitPath_PublishedAt",
                table: "Articles",
                columns: new[] { "UnitPath", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_BodyId_EndedOn",
                table: "Campaigns",
                columns: new[] { "BodyId", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_DutyId",
                table: "Campaigns",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_Followings_AddressMark",
                table: "Followings",
                column: "AddressMark");

            migrationBuilder.CreateIndex(
                name: "IX_Followings_EndedAt_ConfirmedAt",
                table: "Followings",
                columns: new[] { "EndedAt", "ConfirmedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Followings_SecretHash",
                table: "Followings",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Followings_UnitId",
                table: "Followings",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Followings_VillageId",
                table: "Followings",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_BodyId_State_DueOn",
                table: "InformationRequests",
                columns: new[] { "BodyId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_CodeHash",
                table: "InformationRequests",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_DutyId",
                table: "InformationRequests",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationRequests_RegisteredBy_Year_Serial",
                table: "InformationRequests",
                columns: new[] { "RegisteredBy", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outreaches_ArticleId",
                table: "Outreaches",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Outreaches_BodyId_On",
                table: "Outreaches",
                columns: new[] { "BodyId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Outreaches_CampaignId",
                table: "Outreaches",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Outreaches_GivenTo",
                table: "Outreaches",
                column: "GivenTo");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedOutreaches_CampaignId",
                table: "PlannedOutreaches",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedOutreaches_On",
                table: "PlannedOutreaches",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_PublicElsewhere_BodyId",
                table: "PublicElsewhere",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Ref",
                table: "SearchEntries",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchTokens_Words",
                table: "SearchTokens",
                column: "Words")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_BodyId",
                table: "VillageHandovers",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_ConfirmedOn_RemindedOn",
                table: "VillageHandovers",
                columns: new[] { "ConfirmedOn", "RemindedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_HandedById",
                table: "VillageHandovers",
                column: "HandedById");

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_MailSecretHash",
                table: "VillageHandovers",
                column: "MailSecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_PublicationId_ShowingKey",
                table: "VillageHandovers",
                columns: new[] { "PublicationId", "ShowingKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_SheetSecretHash",
                table: "VillageHandovers",
                column: "SheetSecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_VillageId_ConfirmedOn",
                table: "VillageHandovers",
                columns: new[] { "VillageId", "ConfirmedOn" });

            migrationBuilder.AddForeignKey(
                name: "FK_DueDisclosures_PaperDrafts_PaperDraftId",
                table: "DueDisclosures",
                column: "PaperDraftId",
                principalTable: "PaperDrafts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DueDisclosures_PaperDrafts_PaperDraftId",
                table: "DueDisclosures");

            migrationBuilder.DropTable(
                name: "ArticleVersions");

            migrationBuilder.DropTable(
                name: "Followings");

            migrationBuilder.DropTable(
                name: "InformationRequests");

            migrationBuilder.DropTable(
                name: "Outreaches");

            migrationBuilder.DropTable(
                name: "PlannedOutreaches");

            migrationBuilder.DropTable(
                name: "PublicElsewhere");

            migrationBuilder.DropTable(
                name: "PublicStamps");

            migrationBuilder.DropTable(
                name: "QuizTallies");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SearchTokens");

            migrationBuilder.DropTable(
                name: "VillageHandovers");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropIndex(
                name: "IX_DueDisclosures_PaperDraftId",
                table: "DueDisclosures");

            migrationBuilder.DropIndex(
                name: "IX_DueDisclosures_UnitPath_Year",
                table: "DueDisclosures");

            migrationBuilder.DropIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_~",
                table: "DueDisclosures");

            migrationBuilder.DropColumn(
                name: "EndedBy",
                table: "Showings");

            migrationBuilder.DropColumn(
                name: "Spoken",
                table: "Publications");

            migrationBuilder.DropColumn(
                name: "FurtherForms",
                table: "LocalTerms");

            migrationBuilder.DropColumn(
                name: "MatterName",
                table: "LocalTerms");

            migrationBuilder.DropColumn(
                name: "MatterRhythm",
                table: "LocalTerms");

            migrationBuilder.DropColumn(
                name: "PostingDays",
                table: "LocalTerms");

            migrationBuilder.DropColumn(
                name: "PaperDraftId",
                table: "DueDisclosures");

            migrationBuilder.DropColumn(
                name: "Amount",
                table: "CellTraces");

            migrationBuilder.AlterColumn<int>(
                name: "Days",
                table: "LocalTerms",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_~",
                table: "DueDisclosures",
                columns: new[] { "Year", "UnitPath", "TaskKey", "DueOn", "EndsOn", "PublicOn", "WholeOn", "LapsedOn", "NothingOn" });
        }
    }
}
