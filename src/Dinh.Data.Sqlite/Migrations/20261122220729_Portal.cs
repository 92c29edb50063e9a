using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Portal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_WholeOn_LapsedOn_NothingOn",
                table: "DueDisclosures");

            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                table: "Showings",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Spoken",
                table: "Publications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "Days",
                table: "LocalTerms",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<string>(
                name: "FurtherForms",
                table: "LocalTerms",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MatterName",
                table: "LocalTerms",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MatterRhythm",
                table: "LocalTerms",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PostingDays",
                table: "LocalTerms",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PaperDraftId",
                table: "DueDisclosures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Amount",
                table: "CellTraces",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Folded = table.Column<string>(type: "TEXT", nullable: false),
                    Aim = table.Column<string>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    Budget = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    Targets = table.Column<string>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBecause = table.Column<string>(type: "TEXT", nullable: true),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    SealedAddress = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AddressMark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ToldUpTo = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Provision = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueReasonVi = table.Column<string>(type: "TEXT", nullable: false),
                    DueReasonEn = table.Column<string>(type: "TEXT", nullable: false),
                    DueBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueConfidence = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsSimple = table.Column<bool>(type: "INTEGER", nullable: true),
                    ExtendedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cost = table.Column<decimal>(type: "TEXT", precision: 12, scale: 0, nullable: true),
                    CostPaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    PaperNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    Helped = table.Column<bool>(type: "INTEGER", nullable: true),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicStamps", x => x.Place);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BodyName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ItemKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Former = table.Column<string>(type: "TEXT", nullable: false),
                    Print = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "SearchTokens",
                columns: table => new
                {
                    rowid = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTokens", x => x.rowid);
                });

            migrationBuilder.CreateTable(
                name: "VillageHandovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ShowingKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeadName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HandedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HandedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HandedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RemindAfterDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    SheetSecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    MailSecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ConfirmedName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitPath = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StarterKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Folded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: true),
                    DraftQuiz = table.Column<string>(type: "TEXT", nullable: true),
                    Quiz = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SentBackBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OutreachId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    Reached = table.Column<string>(type: "TEXT", nullable: false),
                    Proofs = table.Column<string>(type: "TEXT", nullable: false),
                    Posts = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GivenTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    GivenAs = table.Column<Guid>(type: "TEXT", nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CancelledBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_WholeOn_LapsedOn_NothingOn_JoinedTo",
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
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_WholeOn_LapsedOn_NothingOn_JoinedTo",
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_WholeOn_LapsedOn_NothingOn",
                table: "DueDisclosures",
                columns: new[] { "Year", "UnitPath", "TaskKey", "DueOn", "EndsOn", "PublicOn", "WholeOn", "LapsedOn", "NothingOn" });
        }
    }
}
