using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Steering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Duties_NextDue",
                table: "Duties");

            migrationBuilder.AddColumn<string>(
                name: "Composition",
                table: "PlanDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsHeld",
                table: "PlanDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "PaperDraftId",
                table: "PlanDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPlan",
                table: "PaperDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "NumberBooks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "KeptOn",
                table: "Duties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "JoinedInto",
                table: "ActReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DifficultyClusters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wording = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromisedFor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: true),
                    AnswerText = table.Column<string>(type: "TEXT", nullable: true),
                    AnswerPaper = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnswerPaperOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerFileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AnswerFileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: true),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DifficultyClusters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DifficultyClusters_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Urgings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Told = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Urgings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Urgings_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Urgings_Bodies_FromId",
                        column: x => x.FromId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Urgings_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Urgings_People_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Difficulties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AskerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Folded = table.Column<string>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SourceRef = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SourceLabel = table.Column<string>(type: "TEXT", nullable: true),
                    SourceLink = table.Column<string>(type: "TEXT", nullable: true),
                    FocalWhy = table.Column<string>(type: "TEXT", nullable: false),
                    OtherBecause = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ClusterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Difficulties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Difficulties_Bodies_AskerId",
                        column: x => x.AskerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Difficulties_DifficultyClusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "DifficultyClusters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Difficulties_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DifficultySteps",
                columns: table => new
                {
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    Promised = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClusterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DifficultyId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DifficultySteps", x => x.Row);
                    table.ForeignKey(
                        name: "FK_DifficultySteps_Difficulties_DifficultyId",
                        column: x => x.DifficultyId,
                        principalTable: "Difficulties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetters_Day",
                table: "ReminderLetters",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_PlanDrafts_PaperDraftId",
                table: "PlanDrafts",
                column: "PaperDraftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyParticipants_AnswerBy",
                table: "DutyParticipants",
                column: "AnswerBy");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_AssignedBy",
                table: "Duties",
                column: "AssignedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_EnteredBy",
                table: "Duties",
                column: "EnteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_NextDue_Id",
                table: "Duties",
                columns: new[] { "NextDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_AskerId",
                table: "Difficulties",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_ClusterId",
                table: "Difficulties",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_DutyId",
                table: "Difficulties",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_SourceRef",
                table: "Difficulties",
                column: "SourceRef");

            migrationBuilder.CreateIndex(
                name: "IX_DifficultyClusters_BodyId_State",
                table: "DifficultyClusters",
                columns: new[] { "BodyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_DifficultySteps_BodyId",
                table: "DifficultySteps",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_DifficultySteps_DifficultyId",
                table: "DifficultySteps",
                column: "DifficultyId");

            migrationBuilder.CreateIndex(
                name: "IX_Urgings_BodyId_At",
                table: "Urgings",
                columns: new[] { "BodyId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Urgings_DutyId_LeaderId_Day",
                table: "Urgings",
                columns: new[] { "DutyId", "LeaderId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Urgings_FromId",
                table: "Urgings",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_Urgings_LeaderId",
                table: "Urgings",
                column: "LeaderId");

            migrationBuilder.AddForeignKey(
                name: "FK_PlanDrafts_PaperDrafts_PaperDraftId",
                table: "PlanDrafts",
                column: "PaperDraftId",
                principalTable: "PaperDrafts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PlanDrafts_PaperDrafts_PaperDraftId",
                table: "PlanDrafts");

            migrationBuilder.DropTable(
                name: "DifficultySteps");

            migrationBuilder.DropTable(
                name: "Urgings");

            migrationBuilder.DropTable(
                name: "Difficulties");

            migrationBuilder.DropTable(
                name: "DifficultyClusters");

            migrationBuilder.DropIndex(
                name: "IX_ReminderLetters_Day",
                table: "ReminderLetters");

            migrationBuilder.DropIndex(
                name: "IX_PlanDrafts_PaperDraftId",
                table: "PlanDrafts");

            migrationBuilder.DropIndex(
                name: "IX_DutyParticipants_AnswerBy",
                table: "DutyParticipants");

            migrationBuilder.DropIndex(
                name: "IX_Duties_AssignedBy",
                table: "Duties");

            migrationBuilder.DropIndex(
                name: "IX_Duties_EnteredBy",
                table: "Duties");

            migrationBuilder.DropIndex(
                name: "IX_Duties_NextDue_Id",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "Composition",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "IsHeld",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "PaperDraftId",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "IsPlan",
                table: "PaperDrafts");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "NumberBooks");

            migrationBuilder.DropColumn(
                name: "KeptOn",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "JoinedInto",
                table: "ActReviews");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_NextDue",
                table: "Duties",
                column: "NextDue");
        }
    }
}
