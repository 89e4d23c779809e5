using EnvControl.Application.Attachments;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inspections;
using EnvControl.Application.Keeping;
using EnvControl.Application.Objections;
using EnvControl.Application.Reach;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Tests.Reach;
using NodaTime;

namespace EnvControl.Storage.Tests.Inspections;

/// <summary>Objections, findings and the evidence they make; what becomes of them in a backup and under tampering.</summary>
public class EvidenceTests
{
    private static readonly Actor Officer = Actor.Of("检查员甲");
    private static readonly byte[] Pdf = "%PDF-1.7 材料"u8.ToArray();
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 2];

    [Theory, OnSqlite, OnPostgres]
    public void An_objection_is_kept_with_its_attachment_and_answered_once(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var submitted = new SubmitObjection(town.Store, town.Lists).Run(
            1,
            ReachTown.Stopping,
            " 我厂已评B级 ",
            Pdf
        );
        var show = new ShowObjections(town.Store);
        show.Waiting().ShouldHaveSingleItem().ShouldBe(submitted);
        submitted.Division.ShouldBe("410505");
        show.AttachmentOf(1)!.Bytes.ToArray().ShouldBe(Pdf);
        show.AttachmentOf(1)!.Kind.ShouldBe(AttachmentKind.Pdf);

        var answer = new AnswerObjection(town.Store);
        var answered = answer.Run(Officer, 1, true, ObjectionRemedy.RecordStanding, "属实，补登等级");
        show.Waiting().ShouldBeEmpty();
        show.Of(1, ReachTown.Stopping).ShouldBe([answered]);
        Code(() => answer.Run(Officer, 1, false, null, "改主意了")).ShouldBe("EC5117");
        Code(() => answer.Run(Officer, 2, false, null, "没有")).ShouldBe("EC5116");
        town.Store.Read(kept => kept.Alerts.ListsOf(1)).Count.ShouldBe(1, "an objection changes no list");
    }

    [Theory, OnSqlite, OnPostgres]
    public void Everything_wrong_with_an_objection_or_answer_is_told_at_once(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var submit = new SubmitObjection(town.Store, town.Lists);
        var renamed = "MZ.exe"u8.ToArray();
        Codes(() => submit.Run(1, ReachTown.Stopping, " ", renamed)).ShouldBe(["EC5115", "EC5111"]);
        Codes(() => submit.Run(1, ReachTown.Stopping, new string('字', 2001), null)).ShouldBe(["EC5115"]);
        byte[] large = [.. Jpeg, .. new byte[Attachment.MostBytes]];
        Codes(() => submit.Run(1, ReachTown.Stopping, "大", large)).ShouldBe(["EC5110"]);
        Codes(() => submit.Run(1, ReachTown.Stranger, "不在清单", null)).ShouldBe(["EC5101"]);
        for (var i = 0; i < SubmitObjection.MostWaiting; i++)
        {
            submit.Run(1, ReachTown.Stopping, $"第{i}次", null);
        }

        Codes(() => submit.Run(1, ReachTown.Stopping, "又一次", null)).ShouldBe(["EC5119"]);
        Codes(() => new AnswerObjection(town.Store).Run(Officer, 1, true, null, ""))
            .ShouldBe(["EC5115", "EC5118"]);
        Codes(() =>
                new AnswerObjection(town.Store).Run(Officer, 1, false, ObjectionRemedy.AmendAlert, "不成立")
            )
            .ShouldBe(["EC5118"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_finding_comes_back_as_it_was_recorded(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var record = new RecordFinding(town.Store, town.Lists, database.Clock);
        var first = record.Run(Officer, Draft());
        var second = record.Run(
            Officer,
            Draft() with
            {
                Kind = FindingKind.CouldNotEnter,
                Units = [],
                Photos = [],
            }
        );

        var show = new ShowFindings(town.Store);
        Same(show.Run(1), first);
        show.OfList(1).Select(finding => finding.Number).ShouldBe([1, 2]);
        show.Of(1, ReachTown.Curtailing).ShouldBeEmpty();
        show.PhotoOf(1, 1)!.Bytes.ToArray().ShouldBe(Jpeg);
        show.PhotoOf(1, 2).ShouldBeNull();
        second.At.ShouldBe(TestDatabase.Evening);
        Code(() => show.Run(3)).ShouldBe("EC5130");
        foreach (var table in new[] { "findings", "finding_photos", "attachments" })
        {
            Should.Throw<Exception>(() => database.Tamper($"DELETE FROM {table}"));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public void Everything_wrong_with_a_finding_is_told_at_once(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        var record = new RecordFinding(town.Store, town.Lists, database.Clock);
        Codes(() =>
                record.Run(
                    Officer,
                    Draft() with
                    {
                        Officers = ("赵一", " 赵一 "),
                        Remark = new string('字', 1001),
                        Units = [new UnitFinding("1号线", "停产", UnitState.NotSeen)],
                        DutyAt = TestDatabase.Evening + Duration.FromMinutes(1),
                        Photos = [Png, Png, Png, Png, Pdf],
                    }
                )
            )
            .ShouldBe(["EC5125", "EC5126", "EC5127", "EC5129", "EC5112", "EC5111"]);
        Codes(() => record.Run(Officer, Draft() with { Units = [.. Draft().Units, Draft().Units[0]] }))
            .ShouldBe(["EC5128"]);
        database.Count("findings").ShouldBe(0);
        database.Count("attachments").ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_evidence_of_a_firm_holds_order_delivery_words_and_findings_and_nobody_elses(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        Fill(town);

        var evidence = new EvidenceOf(town.Store, town.Lists, database.Clock).Run(ReachTown.Stopping, 1);
        evidence.Head.Document.ShouldBe("豫环攻坚办〔2020〕101号");
        evidence.Head.Basis.InventoryVersion.ShouldBe(7);
        evidence.Sha256.ShouldBe(town.Store.Read(kept => kept.Alerts.List(1)!.Sha256));
        evidence.Bound!.Grounds.ShouldHaveSingleItem().Instrument.ShouldBe("豫环文〔2024〕1号");
        evidence.Reach.IsReached.ShouldBeTrue();
        evidence.Reach.Acknowledgement!.Name.ShouldBe("李厂长");
        evidence.Objections.ShouldHaveSingleItem().Answer!.IsUpheld.ShouldBeTrue();
        evidence.Findings.ShouldHaveSingleItem().SecondOfficer.ShouldBe("钱二");
        evidence.AuditHead.ShouldBe(town.Store.Read(kept => kept.Audit.Head));
        evidence.SupersededBy.ShouldBeNull();

        var other = new EvidenceOf(town.Store, town.Lists, database.Clock).Run(ReachTown.Held, 1);
        other.Bound.ShouldBeNull();
        other.Held!.Facts.ShouldBe(["grade"]);
        other.Objections.ShouldBeEmpty();
        other.Findings.ShouldBeEmpty();
        other.Reach.IsReached.ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public void All_of_it_is_in_a_backup_and_comes_back_on_either_database(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        Fill(town);
        var before = Records(town.Store);
        var file = Path.Combine(database.Folder, "backup.envcontrol");
        new StoreUpkeep(database.Address).Backup(file);

        using var empty = new TestDatabase(kind, database.Address.KeysFolder);
        new StoreUpkeep(empty.Address).Restore(file);
        var restored = Store.Open(empty.Address, empty.Clock);
        Records(restored).ShouldBe(before);
        before.Length.ShouldBe(6);
        new ShowFindings(restored).PhotoOf(1, 0)!.Bytes.ToArray().ShouldBe(Png);
        new ShowObjections(restored).AttachmentOf(1)!.Bytes.ToArray().ShouldBe(Pdf);
        empty.Count("firm_codes").ShouldBe(1);
        empty.Count("firm_code_tries").ShouldBe(1);
        restored.Links.Read(town.Store.Links.Token(new NoticeLink(1, ReachTown.Held))).ShouldNotBeNull();
        Should.Throw<Exception>(() => empty.Tamper("DELETE FROM findings"));
    }

    [Theory]
    [OnSqlite, OnPostgres]
    public void What_is_changed_behind_the_stores_back_is_found(string kind)
    {
        using var database = new TestDatabase(kind);
        var town = new ReachTown(database);
        Fill(town);
        Flaws(database, town).ShouldBeEmpty();

        foreach (var table in new[] { "acknowledgements", "finding_photos", "openings", "attachments" })
        {
            database.Unguard(table);
        }

        var one = kind == TestDatabase.Sqlite ? "X'00'" : "'\\x00'";
        database.Tamper("UPDATE acknowledgements SET name = '别人'");
        database.Tamper("DELETE FROM finding_photos WHERE place = 1");
        database.Tamper("DELETE FROM openings");
        database.Tamper($"UPDATE attachments SET bytes = {one} WHERE kind = 1");
        Flaws(database, town)
            .ShouldBe(
                [
                    $"RecordAltered acknowledgement/1/{ReachTown.Stopping}",
                    "RecordAltered inspection/1",
                    $"RecordAltered opening/1/{ReachTown.Stopping}",
                    $"AttachmentAltered attachment/{Attachment.HashOf(Pdf)}",
                ],
                ignoreOrder: true
            );
    }

    private static string[] Flaws(TestDatabase database, ReachTown town)
    {
        var report = new VerifyStore(town.Store, new StoreUpkeep(database.Address)).Run();
        report.Records.ShouldBeGreaterThan(4);
        report.Attachments.ShouldBe(3);
        // The lists of these tests are not chained; that is not what is looked at.
        return
        [
            .. report
                .Flaws.Where(flaw =>
                    flaw.Kind is KeptFlawKind.RecordAltered or KeptFlawKind.AttachmentAltered
                )
                .Select(flaw => $"{flaw.Kind} {flaw.Where}"),
        ];
    }

    private static string[] Records(Store store) =>
        store.Read(kept =>
            kept.Reach.Records()
                .Concat(kept.Objections.Records())
                .Concat(kept.Inspections.Records())
                .Select(record => $"{record.Subject} {record.ComputeHash()}")
                .ToArray()
        );

    private static void Fill(ReachTown town)
    {
        new RecordOpened(town.Store, town.Lists).Run(1, ReachTown.Stopping, ReachWay.Link);
        new Acknowledge(town.Store, town.Lists).Run(1, ReachTown.Stopping, ReachWay.Link, "李厂长");
        new RecordDelivery(town.Store, town.Lists).Run(
            Officer,
            1,
            ReachTown.Stopping,
            "电话",
            DeliveryResult.Told
        );
        new SubmitObjection(town.Store, town.Lists).Run(1, ReachTown.Stopping, "已评B级", Pdf);
        new AnswerObjection(town.Store).Run(Officer, 1, true, ObjectionRemedy.AmendAlert, "属实");
        new RecordFinding(town.Store, town.Lists, town.Database.Clock).Run(Officer, Draft());
        new Application.Reach.Codes.RequestFirmCode(
            town.Store,
            new CapturingChannel(),
            town.Database.Clock,
            new ReachSettings()
        ).Run(ReachTown.Stopping.Text, "203.0.113.7");
    }

    private static FindingDraft Draft() =>
        new(
            1,
            TestDatabase.Evening,
            ReachTown.Stopping,
            FindingKind.NotCarriedOut,
            [
                new UnitFinding("1号线", "停产", UnitState.Running),
                new UnitFinding("2号线", "限产50%", UnitState.NotSeen),
            ],
            ("赵一", "钱二"),
            "炉温 1,200 ℃",
            "称正在降温",
            [Png, Jpeg]
        );

    private static void Same(Finding kept, Finding recorded)
    {
        kept.Units.ShouldBe(recorded.Units);
        kept.Photos.ShouldBe(recorded.Photos);
        (kept with { Units = [], Photos = [] }).ShouldBe(recorded with { Units = [], Photos = [] });
    }

    private static string Code(Action act) => Codes(act).ShouldHaveSingleItem();

    private static string[] Codes(Action act) =>
        [.. Should.Throw<FaultException>(act).Faults.Select(fault => fault.Code)];
}
