using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Files",
                table: "SearchEntries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Changes",
                table: "PlannedOutreaches",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "PassedAt",
                table: "Jobs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cancelled",
                table: "Campaigns",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "FileTexts",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Refused = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileTexts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdRolls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeeperId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContinuedIn = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFreeze = table.Column<int>(type: "INTEGER", nullable: false),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RollId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    SplitFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Deeds = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RollId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VillageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChallengeUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Difference_Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Difference_Altered = table.Column<int>(type: "INTEGER", nullable: false),
                    Difference_Removed = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RollId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UndoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended = table.Column<int>(type: "INTEGER", nullable: false),
                    NumberBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    NumberAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    FreezeBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    Touched = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FreezeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RollId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Accepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    CorrectedInId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
