using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Disclosure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Villages",
                table: "Filings",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "DueDisclosures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TaskKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    PeriodKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DutyId = table.Column<Guid>(type: "uuid", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    PublicOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WholeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LapsedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NothingBecause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    NothingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JoinedTo = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueDisclosures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DueDisclosures_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DueDisclosures_Duties_DutyId",
                        column: x => x.DutyId,
                        principalTable: "Duties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LocalTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TaskKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    Working = table.Column<bool>(type: "boolean", nullable: false),
                    Ground = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocalTerms_Bodies_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LogCheckpoints",
                columns: table => new
                {
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogCheckpoints", x => x.Size);
                });

            migrationBuilder.CreateTable(
                name: "LogCosignatures",
                columns: table => new
                {
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    WitnessId = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogCosignatures", x => new { x.Size, x.WitnessId });
                });

            migrationBuilder.CreateTable(
                name: "LogEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Line = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Deed = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Record = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    RecordKey = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Statement = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Secret = table.Column<byte[]>(type: "bytea", nullable: false),
                    Index = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LogHolds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Turns = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LogKeys",
                columns: table => new
                {
                    PublicKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    SealedKey = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogKeys", x => x.PublicKey);
                });

            migrationBuilder.CreateTable(
                name: "LogTiles",
                columns: table => new
                {
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Hashes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogTiles", x => new { x.Level, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "LogWitnesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    PublicKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogWitnesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitPath = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ItemKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    TaskKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    PeriodKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    DueId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaperLabel = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    InCharge = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Publications_DueDisclosures_DueId",
                        column: x => x.DueId,
                        principalTable: "DueDisclosures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Publications_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicationVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PublicationId = table.Column<Guid>(type: "uuid", nullable: false),
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
                    table.PrimaryKey("PK_PublicationVersions", x => new { x.PublicationId, x.Number });
                    table.ForeignKey(
                        name: "FK_PublicationVersions_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Showings",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Proofs = table.Column<string>(type: "text", nullable: false),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    PublicationId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Showings", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Showings_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_BodyId_TaskKey_PeriodKey",
                table: "DueDisclosures",
                columns: new[] { "BodyId", "TaskKey", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_DutyId",
                table: "DueDisclosures",
                column: "DutyId");

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_~",
                table: "DueDisclosures",
                columns: new[] { "Year", "UnitPath", "TaskKey", "DueOn", "EndsOn", "PublicOn", "WholeOn", "LapsedOn", "NothingOn" });

            migrationBuilder.CreateIndex(
                name: "IX_LocalTerms_OwnerId",
                table: "LocalTerms",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_LocalTerms_TaskKey_UnitPath",
                table: "LocalTerms",
                columns: new[] { "TaskKey", "UnitPath" });

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_Index",
                table: "LogEntries",
                column: "Index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogEntries_RecordKey",
                table: "LogEntries",
                column: "RecordKey");

            migrationBuilder.CreateIndex(
                name: "IX_LogWitnesses_PublicKey",
                table: "LogWitnesses",
                column: "PublicKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_BodyId_State",
                table: "Publications",
                columns: new[] { "BodyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_DueId",
                table: "Publications",
                column: "DueId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_PaperId",
                table: "Publications",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_State_PublishedAt",
                table: "Publications",
                columns: new[] { "State", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_UnitPath_PublishedAt",
                table: "Publications",
                columns: new[] { "UnitPath", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Showings_PublicationId",
                table: "Showings",
                column: "PublicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Showings_UnitId_From",
                table: "Showings",
                columns: new[] { "UnitId", "From" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LocalTerms");

            migrationBuilder.DropTable(
                name: "LogCheckpoints");

            migrationBuilder.DropTable(
                name: "LogCosignatures");

            migrationBuilder.DropTable(
                name: "LogEntries");

            migrationBuilder.DropTable(
                name: "LogHolds");

            migrationBuilder.DropTable(
                name: "LogKeys");

            migrationBuilder.DropTable(
                name: "LogTiles");

            migrationBuilder.DropTable(
                name: "LogWitnesses");

            migrationBuilder.DropTable(
                name: "PublicationVersions");

            migrationBuilder.DropTable(
                name: "Showings");

            migrationBuilder.DropTable(
                name: "Publications");

            migrationBuilder.DropTable(
                name: "DueDisclosures");

            migrationBuilder.DropColumn(
                name: "Villages",
                table: "Filings");
        }
    }
}
