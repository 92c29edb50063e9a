using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Households : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Above",
                table: "SearchEntries",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Files",
                table: "SearchEntries",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "Changes",
                table: "PlannedOutreaches",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "PassedAt",
                table: "Jobs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cancelled",
                table: "Campaigns",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "FileTexts",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Refused = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileTexts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdRolls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VillageId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeeperId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ContinuedIn = table.Column<Guid>(type: "uuid", nullable: true),
                    LastNumber = table.Column<int>(type: "integer", nullable: false),
                    LastFreeze = table.Column<int>(type: "integer", nullable: false),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdRolls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HouseholdRolls_Bodies_KeeperId",
                        column: x => x.KeeperId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HouseholdRolls_Bodies_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HouseholdRolls_HouseholdRolls_ContinuedIn",
                        column: x => x.ContinuedIn,
                        principalTable: "HouseholdRolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Households",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RollId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SplitFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Deeds = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Households", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Households_HouseholdRolls_RollId",
                        column: x => x.RollId,
                        principalTable: "HouseholdRolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Households_Households_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Households_Households_SplitFromId",
                        column: x => x.SplitFromId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RollFreezes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RollId = table.Column<Guid>(type: "uuid", nullable: false),
                    VillageId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    FrozenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ChallengeUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    Difference_Added = table.Column<int>(type: "integer", nullable: false),
                    Difference_Altered = table.Column<int>(type: "integer", nullable: false),
                    Difference_Removed = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RollFreezes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RollFreezes_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollFreezes_Bodies_VillageId",
                        column: x => x.VillageId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollFreezes_HouseholdRolls_RollId",
                        column: x => x.RollId,
                        principalTable: "HouseholdRolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollFreezes_RollFreezes_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "RollFreezes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RollImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RollId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    FileHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    TakenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UndoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Ended = table.Column<int>(type: "integer", nullable: false),
                    NumberBefore = table.Column<int>(type: "integer", nullable: false),
                    NumberAfter = table.Column<int>(type: "integer", nullable: false),
                    FreezeBefore = table.Column<int>(type: "integer", nullable: false),
                    Touched = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RollImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RollImports_HouseholdRolls_RollId",
                        column: x => x.RollId,
                        principalTable: "HouseholdRolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RollChallenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FreezeId = table.Column<Guid>(type: "uuid", nullable: false),
                    RollId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Sealed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Accepted = table.Column<bool>(type: "boolean", nullable: true),
                    CorrectedInId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RollChallenges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RollChallenges_HouseholdRolls_RollId",
                        column: x => x.RollId,
                        principalTable: "HouseholdRolls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollChallenges_RollFreezes_CorrectedInId",
                        column: x => x.CorrectedInId,
                        principalTable: "RollFreezes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollChallenges_RollFreezes_FreezeId",
                        column: x => x.FreezeId,
                        principalTable: "RollFreezes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_UnitPath",
                table: "Campaigns",
                column: "UnitPath");

            migrationBuilder.CreateIndex(
                name: "IX_HouseholdRolls_ContinuedIn",
                table: "HouseholdRolls",
                column: "ContinuedIn");

            migrationBuilder.CreateIndex(
                name: "IX_HouseholdRolls_KeeperId",
                table: "HouseholdRolls",
                column: "KeeperId");

            migrationBuilder.CreateIndex(
                name: "IX_HouseholdRolls_VillageId",
                table: "HouseholdRolls",
                column: "VillageId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Households_MergedIntoId",
                table: "Households",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Households_RollId_Number",
                table: "Households",
                columns: new[] { "RollId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Households_SplitFromId",
                table: "Households",
                column: "SplitFromId");

            migrationBuilder.CreateIndex(
                name: "IX_RollChallenges_CorrectedInId",
                table: "RollChallenges",
                column: "CorrectedInId");

            migrationBuilder.CreateIndex(
                name: "IX_RollChallenges_FreezeId",
                table: "RollChallenges",
                column: "FreezeId");

            migrationBuilder.CreateIndex(
                name: "IX_RollChallenges_RollId",
                table: "RollChallenges",
                column: "RollId");

            migrationBuilder.CreateIndex(
                name: "IX_RollFreezes_BodyId",
                table: "RollFreezes",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_RollFreezes_ReplacesId",
                table: "RollFreezes",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RollFreezes_RollId_Number",
                table: "RollFreezes",
                columns: new[] { "RollId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RollFreezes_VillageId",
                table: "RollFreezes",
                column: "VillageId");

            migrationBuilder.CreateIndex(
                name: "IX_RollImports_RollId",
                table: "RollImports",
                column: "RollId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FileTexts");

            migrationBuilder.DropTable(
                name: "Households");

            migrationBuilder.DropTable(
                name: "RollChallenges");

            migrationBuilder.DropTable(
                name: "RollImports");

            migrationBuilder.DropTable(
                name: "RollFreezes");

            migrationBuilder.DropTable(
                name: "HouseholdRolls");

            migrationBuilder.DropIndex(
                name: "IX_Campaigns_UnitPath",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "Above",
                table: "SearchEntries");

            migrationBuilder.DropColumn(
                name: "Files",
                table: "SearchEntries");

            migrationBuilder.DropColumn(
                name: "Changes",
                table: "PlannedOutreaches");

            migrationBuilder.DropColumn(
                name: "PassedAt",
                table: "Jobs");

            migrationBuilder.DropColumn(
                name: "Cancelled",
                table: "Campaigns");
        }
    }
}
