using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dinh.Data.Postgres.Migrations
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
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Spoken",
                table: "Publications",
                type: "text",
                nullable: true);

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
