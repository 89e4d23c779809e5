using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EnvControl.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    action = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    subject = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    before_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    after_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    details = table.Column<string>(type: "text", nullable: true),
                    previous_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    seal = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    key_id = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_files",
                columns: table => new
                {
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    content = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_files", x => x.sha256);
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_sets",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name_zh = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    packed_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    packed_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_sets", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "standing_entries",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    kind = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    scope = table.Column<string>(type: "text", nullable: true),
                    value = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<string>(
                        type: "character varying(10)",
                        maxLength: 10,
                        nullable: false
                    ),
                    valid_to = table.Column<string>(
                        type: "character varying(10)",
                        maxLength: 10,
                        nullable: true
                    ),
                    document = table.Column<string>(type: "text", nullable: false),
                    recorded_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    recorded_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    inventory_version = table.Column<int>(type: "integer", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_entries", x => x.number);
                    table.CheckConstraint(
                        "standing_entries_period",
                        "valid_to IS NULL OR valid_to > valid_from"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_activations",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    rule_set = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    from_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    document = table.Column<string>(type: "text", nullable: true),
                    findings_accepted = table.Column<int>(type: "integer", nullable: false),
                    cases_run = table.Column<int>(type: "integer", nullable: false),
                    rules_exercised = table.Column<int>(type: "integer", nullable: false),
                    inventory = table.Column<string>(type: "text", nullable: false),
                    inventory_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    decided_on = table.Column<string>(
                        type: "character varying(10)",
                        maxLength: 10,
                        nullable: false
                    ),
                    firms = table.Column<int>(type: "integer", nullable: false),
                    differences = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_activations", x => x.number);
                    table.ForeignKey(
                        name: "FK_rule_activations_rule_sets_rule_set",
                        column: x => x.rule_set,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_set_files",
                columns: table => new
                {
                    rule_set = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    path = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_set_files", x => new { x.rule_set, x.path });
                    table.ForeignKey(
                        name: "FK_rule_set_files_rule_files_sha256",
                        column: x => x.sha256,
                        principalTable: "rule_files",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_rule_set_files_rule_sets_rule_set",
                        column: x => x.rule_set,
                        principalTable: "rule_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_rule_activations_rule_set",
                table: "rule_activations",
                column: "rule_set"
            );

            migrationBuilder.CreateIndex(
                name: "IX_rule_set_files_sha256",
                table: "rule_set_files",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "standing_entries_by_firm",
                table: "standing_entries",
                column: "credit_code"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "audit_entries");

            migrationBuilder.DropTable(name: "audit_head");

            migrationBuilder.DropTable(name: "rule_activations");

            migrationBuilder.DropTable(name: "rule_set_files");

            migrationBuilder.DropTable(name: "standing_entries");

            migrationBuilder.DropTable(name: "rule_files");

            migrationBuilder.DropTable(name: "rule_sets");
        }
    }
}
