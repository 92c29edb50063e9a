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
                        name: "FK_VillageHandovers_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_BodyId",
                table: "VillageHandovers",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_VillageHandovers_ConfirmedOn_RemindedOn",
                table: "VillageHandovers",
                columns: new[] { "ConfirmedOn", "RemindedOn" });

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
                name: "VillageHandovers");

            migrationBuilder.DropColumn(
                name: "EndedBy",
                table: "Showings");

            migrationBuilder.DropColumn(
                name: "Spoken",
                table: "Publications");
        }
    }
}
