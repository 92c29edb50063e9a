using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Programme : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AwaitsReading",
                table: "PlanDrafts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "UnreadableBecause",
                table: "PlanDrafts",
                type: "text",
                nullable: true,
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
                name: "ParentId",
                table: "Duties",
                type: "uuid",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Duties_ParentId",
                table: "Duties",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_DutyId",
                table: "Comments",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_EndedAt_DueAt",
                table: "Jobs",
                columns: new[] { "EndedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Subject",
                table: "Jobs",
                column: "Subject");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AwaitsReading",
                table: "PlanDrafts");

            migrationBuilder.DropColumn(
                name: "UnreadableBecause",
                table: "PlanDrafts");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Duties_ParentId",
                table: "Duties");

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
                name: "ParentId",
                table: "Duties");
        }
    }
}
