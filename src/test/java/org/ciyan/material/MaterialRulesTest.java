package org.ciyan.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.ciyan.kernel.Rejected;
import org.ciyan.material.MaterialVersion.Draft;
import org.junit.jupiter.api.Test;

class MaterialRulesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final Draft GOOD = new Draft(" 标题 ", " 来源 ", MaterialKind.SPEECH, TODAY.minusDays(3), TODAY.minusDays(2),
            Extent.FULL, "一段。\r\n二段。\n", " https://www.example.gov.cn/a.html ", Set.of());

    static Draft with(UnaryOperator<Draft> change) {
        return change.apply(GOOD);
    }

    static Draft text(Extent extent, String text) {
        return with(d -> new Draft(d.title(), d.source(), d.kind(), d.publishedOn(), d.receivedOn(), extent, text,
                d.link(), d.audience()));
    }

    static Draft days(LocalDate published, LocalDate received) {
        return with(d -> new Draft(d.title(), d.source(), d.kind(), published, received, d.extent(), d.text(),
                d.link(), d.audience()));
    }

    static Draft link(String link) {
        return with(d -> new Draft(d.title(), d.source(), d.kind(), d.publishedOn(), d.receivedOn(), d.extent(),
                d.text(), link, d.audience()));
    }

    static Draft named(String title, String source) {
        return with(d -> new Draft(title, source, d.kind(), d.publishedOn(), d.receivedOn(), d.extent(), d.text(),
                d.link(), d.audience()));
    }

    @Test
    void whatIsSaidIsKeptWithoutBlanksAroundIt() {
        assertThat(MaterialRules.checked(GOOD, TODAY)).isEqualTo(new Draft("标题", "来源", MaterialKind.SPEECH,
                TODAY.minusDays(3), TODAY.minusDays(2), Extent.FULL, "一段。\n二段。", "https://www.example.gov.cn/a.html",
                Set.of()));
    }

    @Test
    void unknownDaysStayUnknown() {
        assertThat(MaterialRules.checked(days(null, null), TODAY)).returns(null, Draft::publishedOn)
                .returns(null, Draft::receivedOn);
    }

    @Test
    void ofWhatIsNotPublicTheTitleAloneStays() {
        refused("material.title-only", text(Extent.TITLE, "正文"));
        refused("material.no-text", text(Extent.EXCERPT, " "));
        assertThat(MaterialRules.checked(text(Extent.TITLE, " "), TODAY).text()).isNull();
    }

    @Test
    void aMarkOfSecrecyIsRefusedWhereverItStands() {
        refused("material.secret", text(Extent.FULL, "机密★5年\n正文"));
        refused("material.secret", named("绝 密 ★ 文件", "来源"));
        assertThat(MaterialRules.checked(text(Extent.FULL, "保守国家秘密"), TODAY).text()).isEqualTo("保守国家秘密");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused("material.not-yet", days(TODAY.plusDays(1), null));
        refused("material.received-before", days(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void aLinkLeadsToAPage() {
        refused("material.bad-link", link("javascript:alert(1)"));
        refused("material.bad-link", link("https://a b"));
        assertThat(MaterialRules.checked(link(" "), TODAY).link()).isNull();
    }

    @Test
    void aTitleAndASourceAreNeeded() {
        refused("material.no-title", named(" ", "来源"));
        refused("material.no-title", named("题".repeat(151), "来源"));
        refused("material.no-source", named("题", ""));
    }

    static void refused(String key, Draft draft) {
        assertThatThrownBy(() -> MaterialRules.checked(draft, TODAY)).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
