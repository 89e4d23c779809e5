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
                name: "accounts",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(24)",
                        maxLength: 24,
                        nullable: false
                    ),
                    person = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    state = table.Column<string>(
                        type: "character varying(16)",
                        maxLength: 16,
                        nullable: false
                    ),
                    roles = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    divisions = table.Column<string>(type: "text", nullable: false),
                    stamp = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "alerts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alerts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "api_answers",
                columns: table => new
                {
                    api_key = table.Column<int>(type: "integer", nullable: false),
                    idempotency_key = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    request_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    status = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    tag = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    location = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_answers", x => new { x.api_key, x.idempotency_key });
                }
            );

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(30)",
                        maxLength: 30,
                        nullable: false
                    ),
                    account = table.Column<int>(type: "integer", nullable: false),
                    scopes = table.Column<string>(
                        type: "character varying(400)",
                        maxLength: 400,
                        nullable: false
                    ),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    made_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    made_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    expires_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    confirmed_at_ticks = table.Column<long>(type: "bigint", nullable: true),
                    revoked_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    revoked_at_ticks = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_keys", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.sha256);
                }
            );

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
                name: "contacts",
                columns: table => new
                {
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    checked_on = table.Column<string>(
                        type: "character varying(10)",
                        maxLength: 10,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contacts", x => x.credit_code);
                }
            );

            migrationBuilder.CreateTable(
                name: "firm_code_tries",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    firm_hmac = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    address_hmac = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    act = table.Column<int>(type: "integer", nullable: false),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_firm_code_tries", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "firm_codes",
                columns: table => new
                {
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    hmac = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    until_ticks = table.Column<long>(type: "bigint", nullable: false),
                    is_used = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_firm_codes", x => x.credit_code);
                }
            );

            migrationBuilder.CreateTable(
                name: "inventory_rows",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<short>(type: "smallint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    credit_code = table.Column<string>(type: "text", nullable: false),
                    line = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    division = table.Column<string>(type: "text", nullable: false),
                    cells = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_inventory_rows",
                        x => new
                        {
                            x.version,
                            x.part,
                            x.position,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inventory_versions",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    @base = table.Column<int>(name: "base", type: "integer", nullable: true),
                    name = table.Column<string>(
                        type: "character varying(255)",
                        maxLength: 255,
                        nullable: false
                    ),
                    file_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    content_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    firms = table.Column<int>(type: "integer", nullable: false),
                    lines = table.Column<int>(type: "integer", nullable: false),
                    sources = table.Column<int>(type: "integer", nullable: true),
                    documents = table.Column<int>(type: "integer", nullable: false),
                    rule_set = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    is_partial = table.Column<bool>(type: "boolean", nullable: false),
                    report = table.Column<string>(type: "text", nullable: false),
                    headings = table.Column<string>(type: "text", nullable: false),
                    imported_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    imported_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    published_by = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    published_at_ticks = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inventory_versions", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.name);
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
                name: "sign_in_attempts",
                columns: table => new
                {
                    key_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    since_ticks = table.Column<long>(type: "bigint", nullable: false),
                    locked_until_ticks = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_attempts", x => x.key_sha256);
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
                name: "alert_events",
                columns: table => new
                {
                    alert_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    details = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alert_events", x => new { x.alert_id, x.number });
                    table.ForeignKey(
                        name: "FK_alert_events_alerts_alert_id",
                        column: x => x.alert_id,
                        principalTable: "alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "alert_lists",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    alert_id = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    seal_algorithm = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    seal_key = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    seal_digest = table.Column<string>(
                        type: "character varying(128)",
                        maxLength: 128,
                        nullable: false
                    ),
                    seal_signature = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alert_lists", x => x.number);
                    table.ForeignKey(
                        name: "FK_alert_lists_alerts_alert_id",
                        column: x => x.alert_id,
                        principalTable: "alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inventory_documents",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inventory_documents", x => new { x.version, x.path });
                    table.ForeignKey(
                        name: "FK_inventory_documents_inventory_versions_version",
                        column: x => x.version,
                        principalTable: "inventory_versions",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict
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

            migrationBuilder.CreateTable(
                name: "acknowledgements",
                columns: table => new
                {
                    list_number = table.Column<int>(type: "integer", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements", x => new { x.list_number, x.credit_code });
                    table.ForeignKey(
                        name: "FK_acknowledgements_alert_lists_list_number",
                        column: x => x.list_number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    list_number = table.Column<int>(type: "integer", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    number = table.Column<int>(type: "integer", nullable: false),
                    channel = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    result = table.Column<int>(type: "integer", nullable: false),
                    remark = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_deliveries",
                        x => new
                        {
                            x.list_number,
                            x.credit_code,
                            x.number,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_deliveries_alert_lists_list_number",
                        column: x => x.list_number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    list_number = table.Column<int>(type: "integer", nullable: false),
                    duty_at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    division = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    units = table.Column<string>(type: "text", nullable: false),
                    first_officer = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    second_officer = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    remark = table.Column<string>(type: "text", nullable: false),
                    firm_words = table.Column<string>(type: "text", nullable: false),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_findings", x => x.number);
                    table.ForeignKey(
                        name: "FK_findings_alert_lists_list_number",
                        column: x => x.list_number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "list_standings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    alert_id = table.Column<int>(type: "integer", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_standings", x => x.number);
                    table.ForeignKey(
                        name: "FK_list_standings_alert_lists_number",
                        column: x => x.number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "objections",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    list_number = table.Column<int>(type: "integer", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    division = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                    text = table.Column<string>(type: "text", nullable: false),
                    attachment_sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objections", x => x.number);
                    table.ForeignKey(
                        name: "FK_objections_alert_lists_list_number",
                        column: x => x.list_number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_objections_attachments_attachment_sha256",
                        column: x => x.attachment_sha256,
                        principalTable: "attachments",
                        principalColumn: "sha256"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "openings",
                columns: table => new
                {
                    list_number = table.Column<int>(type: "integer", nullable: false),
                    credit_code = table.Column<string>(
                        type: "character varying(18)",
                        maxLength: 18,
                        nullable: false
                    ),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_openings", x => new { x.list_number, x.credit_code });
                    table.ForeignKey(
                        name: "FK_openings_alert_lists_list_number",
                        column: x => x.list_number,
                        principalTable: "alert_lists",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "finding_photos",
                columns: table => new
                {
                    finding_number = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_photos", x => new { x.finding_number, x.place });
                    table.ForeignKey(
                        name: "FK_finding_photos_attachments_sha256",
                        column: x => x.sha256,
                        principalTable: "attachments",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_finding_photos_findings_finding_number",
                        column: x => x.finding_number,
                        principalTable: "findings",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "objection_answers",
                columns: table => new
                {
                    objection_number = table.Column<int>(type: "integer", nullable: false),
                    is_upheld = table.Column<bool>(type: "boolean", nullable: false),
                    remedy = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    at_ticks = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objection_answers", x => x.objection_number);
                    table.ForeignKey(
                        name: "FK_objection_answers_objections_objection_number",
                        column: x => x.objection_number,
                        principalTable: "objections",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_accounts_name",
                table: "accounts",
                column: "name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_alert_lists_alert_id",
                table: "alert_lists",
                column: "alert_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_alert_lists_sha256",
                table: "alert_lists",
                column: "sha256",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_api_answers_at_ticks",
                table: "api_answers",
                column: "at_ticks"
            );

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_name",
                table: "api_keys",
                column: "name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_sha256",
                table: "api_keys",
                column: "sha256",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_finding_photos_sha256",
                table: "finding_photos",
                column: "sha256"
            );

            migrationBuilder.CreateIndex(
                name: "IX_findings_list_number_credit_code",
                table: "findings",
                columns: new[] { "list_number", "credit_code" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_firm_code_tries_address_hmac_at_ticks",
                table: "firm_code_tries",
                columns: new[] { "address_hmac", "at_ticks" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_firm_code_tries_at_ticks",
                table: "firm_code_tries",
                column: "at_ticks"
            );

            migrationBuilder.CreateIndex(
                name: "IX_firm_code_tries_firm_hmac_at_ticks",
                table: "firm_code_tries",
                columns: new[] { "firm_hmac", "at_ticks" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_list_standings_alert_id",
                table: "list_standings",
                column: "alert_id",
                unique: true,
                filter: "is_active"
            );

            migrationBuilder.CreateIndex(
                name: "IX_objections_attachment_sha256",
                table: "objections",
                column: "attachment_sha256"
            );

            migrationBuilder.CreateIndex(
                name: "IX_objections_list_number_credit_code",
                table: "objections",
                columns: new[] { "list_number", "credit_code" }
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
            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropTable(name: "acknowledgements");

            migrationBuilder.DropTable(name: "alert_events");

            migrationBuilder.DropTable(name: "api_answers");

            migrationBuilder.DropTable(name: "api_keys");

            migrationBuilder.DropTable(name: "audit_entries");

            migrationBuilder.DropTable(name: "audit_head");

            migrationBuilder.DropTable(name: "contacts");

            migrationBuilder.DropTable(name: "deliveries");

            migrationBuilder.DropTable(name: "finding_photos");

            migrationBuilder.DropTable(name: "firm_code_tries");

            migrationBuilder.DropTable(name: "firm_codes");

            migrationBuilder.DropTable(name: "inventory_documents");

            migrationBuilder.DropTable(name: "inventory_rows");

            migrationBuilder.DropTable(name: "list_standings");

            migrationBuilder.DropTable(name: "objection_answers");

            migrationBuilder.DropTable(name: "openings");

            migrationBuilder.DropTable(name: "protection_keys");

            migrationBuilder.DropTable(name: "rule_activations");

            migrationBuilder.DropTable(name: "rule_set_files");

            migrationBuilder.DropTable(name: "sign_in_attempts");

            migrationBuilder.DropTable(name: "standing_entries");

            migrationBuilder.DropTable(name: "findings");

            migrationBuilder.DropTable(name: "inventory_versions");

            migrationBuilder.DropTable(name: "objections");

            migrationBuilder.DropTable(name: "rule_files");

            migrationBuilder.DropTable(name: "rule_sets");

            migrationBuilder.DropTable(name: "alert_lists");

            migrationBuilder.DropTable(name: "attachments");

            migrationBuilder.DropTable(name: "alerts");
        }
    }
}
