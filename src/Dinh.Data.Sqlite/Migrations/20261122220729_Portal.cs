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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Followings");

            migrationBuilder.DropTable(
                name: "InformationRequests");

            migrationBuilder.DropTable(
                name: "PublicStamps");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SearchTokens");

            migrationBuilder.DropTable(
                name: "VillageHandovers");

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

            migrationBuilder.CreateIndex(
                name: "IX_DueDisclosures_Year_UnitPath_TaskKey_DueOn_EndsOn_PublicOn_WholeOn_LapsedOn_NothingOn",
                table: "DueDisclosures",
                columns: new[] { "Year", "UnitPath", "TaskKey", "DueOn", "EndsOn", "PublicOn", "WholeOn", "LapsedOn", "NothingOn" });
        }
    }
}
