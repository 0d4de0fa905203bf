package org.ciyan.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.body.Body;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.Office;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class MaterialsIT {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Inject Materials materials;
    @Inject MaterialImports imports;
    @Inject BodyPeople people;

    Body body;
    String unit;
    Visitor keeper;
    String title;

    @BeforeEach
    void aKeeper() {
        body = people.aBody(Body.Kind.BRANCH);
        unit = body.getUnit().getCode();
        keeper = BodyPeople.as(people.aMember(body, Office.STUDY_SECRETARY));
        title = "材料 " + UUID.randomUUID();
    }

    MaterialVersion.Draft draft(String text) {
        return new MaterialVersion.Draft(title, "来源", MaterialKind.SPEECH, DAY, null, Extent.FULL, text, null,
                Set.of(Body.Kind.BRANCH, Body.Kind.COMMITTEE));
    }

    @Test
    void whatWasStudiedStaysAsItWasThoughALaterVersionIsThere() {
        var first = materials.enter(keeper, null, unit, draft("一"), null);
        var code = first.getMaterial().getCode();
        materials.revise(keeper, code, 1, draft("二"), null);
        materials.revise(keeper, code, 1, draft("二"), null); // again: nothing changes
        assertThat(materials.latest(code)).returns(2, MaterialVersion::getNumber)
                .returns("二", MaterialVersion::getText);
        assertThat(materials.version(code, 1).getText()).isEqualTo("一");
        assertThat(materials.version(code, 1).getAudience()).containsOnly(Body.Kind.BRANCH, Body.Kind.COMMITTEE);
        assertThat(materials.history(code)).extracting(MaterialStamp::number).containsExactly(2, 1);
        assertThatThrownBy(() -> materials.revise(keeper, code, 1, draft("三"), null)).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingIsEnteredTwice() {
        var code = materials.enter(keeper, null, unit, draft("一"), null).getMaterial().getCode();
        assertThatThrownBy(() -> materials.enter(keeper, null, unit, draft("二"), null))
                .isInstanceOf(Rejected.class).hasMessage("material.known");
        materials.withdraw(keeper, code, "录错了");
        assertThat(materials.enter(keeper, null, unit, draft("二"), null).getMaterial().getCode()).isNotEqualTo(code);
    }

    @Test
    void whatIsWithdrawnCanStillBeReadAndIsNoLongerOffered() {
        var code = materials.enter(keeper, null, unit, draft("一"), null).getMaterial().getCode();
        assertThatThrownBy(() -> materials.withdraw(keeper, code, " ")).hasMessage("material.no-reason");
        materials.withdraw(keeper, code, "录错了");
        assertThat(materials.latest(code).getMaterial().getWithdrawnWhy()).isEqualTo("录错了");
        assertThat(materials.rows(MaterialWanted.of(title), 0, 10).items()).isEmpty();
        assertThat(materials.rows(new MaterialWanted(title, null, true, MaterialWanted.Order.TITLE, false), 0, 10)
                .items()).hasSize(1);
        assertThatThrownBy(() -> materials.revise(keeper, code, 1, draft("二"), null))
                .hasMessage("material.is-withdrawn");
    }

    @Test
    void onlyWhoKeepsOrSetsUpTheUnitsBodiesEnters() {
        var member = BodyPeople.as(people.aMember(body, Office.MEMBER));
        var elsewhere = people.department(people.aBody(Body.Kind.BRANCH).getUnit().getCode());
        var code = materials.enter(people.department(unit), null, unit, draft("一"), null).getMaterial().getCode();
        for (var visitor : Set.of(member, elsewhere)) {
            assertThatThrownBy(() -> materials.enter(visitor, null, unit, draft("一"), null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> materials.revise(visitor, code, 1, draft("二"), null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> materials.withdraw(visitor, code, "x")).isInstanceOf(NotFound.class);
        }
        assertThat(materials.banks(keeper)).extracting("code").containsExactly(unit);
        assertThat(materials.banks(member)).isEmpty();
    }

    @Test
    void aTextOutOfAFileIsKeptWithTheFileAndOnlyByWhoSentIt() throws Exception {
        var file = Files.writeString(Files.createTempFile("material", ".txt"), "一段。\n\n二段。");
        var extract = imports.extract(keeper, "讲话.txt", file);
        assertThat(extract.text()).isEqualTo("一段。\n二段。");
        assertThatThrownBy(() -> materials.enter(people.department(unit), null, unit, draft(extract.text()),
                extract.uploadId())).isInstanceOf(NotFound.class);
        var code = materials.enter(keeper, null, unit, draft(extract.text()), extract.uploadId()).getMaterial()
                .getCode();
        var original = imports.original(code, 1);
        assertThat(original.getFileName()).isEqualTo("讲话.txt");
        var bytes = new ByteArrayOutputStream();
        imports.write(original, bytes);
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
        Files.delete(file);
    }

    @Test
    void aTableIsRehearsedTakenOnceAndUndone() throws Exception {
        var known = materials.enter(keeper, null, unit, draft("一"), null).getMaterial().getCode();
        var table = table("标题,来源,类别,发表日期,收到日期,学习范围\n"
                + title + ",来源,重要讲话,2026-05-01,2026-05-03,\n"
                + title + " 新,新华社,,2026/5/2,,党支部、党委\n"
                + title + " 坏,新华社,没有这一类,,,\n"
                + title + " 新,新华社,,2026-05-02,,\n");
        long id = imports.upload(keeper, unit, "材料.csv", table);
        Files.delete(table);

        assertThat(imports.rehearse(keeper, id)).extracting(RowJudgement::outcome, RowJudgement::reason)
                .containsExactly(tuple(RowJudgement.Outcome.CHANGED, null), tuple(RowJudgement.Outcome.NEW, null),
                        tuple(RowJudgement.Outcome.BAD, "material.unknown-kind"),
                        tuple(RowJudgement.Outcome.BAD, "material.row-twice"));
        assertThat(materials.rows(MaterialWanted.of(title), 0, 10).total()).isEqualTo(1);

        assertThat(imports.take(keeper, id)).isEqualTo(2);
        assertThat(imports.take(keeper, id)).isZero();
        assertThat(materials.latest(known)).returns(LocalDate.of(2026, 5, 3), MaterialVersion::getReceivedOn)
                .returns("一", MaterialVersion::getText).returns(2, MaterialVersion::getNumber);
        assertThat(imports.rehearse(keeper, id)).extracting(RowJudgement::outcome)
                .containsSubsequence(RowJudgement.Outcome.SAME, RowJudgement.Outcome.SAME);

        imports.undo(keeper, id);
        assertThat(materials.rows(MaterialWanted.of(title), 0, 10).items()).singleElement()
                .returns(known, MaterialRow::code).returns(null, MaterialRow::receivedOn);
        assertThatThrownBy(() -> imports.undo(keeper, id)).hasMessage("material.not-taken");
    }

    @Test
    void nobodyElseSeesATable() throws Exception {
        var table = table("标题,来源\n" + title + ",来源\n");
        long id = imports.upload(keeper, unit, "材料.csv", table);
        Files.delete(table);
        assertThatThrownBy(() -> imports.rehearse(people.department(unit), id)).isInstanceOf(NotFound.class);
    }

    static Path table(String csv) throws Exception {
        return Files.write(Files.createTempFile("materials", ".csv"), csv.getBytes(StandardCharsets.UTF_8));
    }
}
