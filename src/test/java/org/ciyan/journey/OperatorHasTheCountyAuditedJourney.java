package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The operator asks whether what is kept is still what it should be, while others work on. */
class OperatorHasTheCountyAuditedJourney {

    @Test
    void nothingOfTheDemoCountyDiffersFromWhatItIsDerivedFrom() {
        try (var visit = Visit.atADesk(Server.running()).signIn(Server.running().account("operator"))) {
            visit.page().click("main >> text=系统自查");
            visit.page().click("text=现在自查");
            visit.page().waitForURL("**/report/self-audit");
            assertThat(visit.text()).contains("没有发现不一致").contains("各周期学时合计是否等于逐笔相加")
                    .contains("每人的学时账是否完整").contains("一致。").doesNotContain("还没有做过自查");
            visit.isFitForEverybody("self-audit");
        }
    }
}
