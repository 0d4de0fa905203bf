package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void onlyThePasswordItselfMatches() {
        var hash = PasswordHash.of("correct-horse-1");

        assertThat(PasswordHash.matches("correct-horse-1", hash)).isTrue();
        assertThat(PasswordHash.matches("correct-horse-2", hash)).isFalse();
        assertThat(PasswordHash.matches("Correct-horse-1", hash)).isFalse();
        assertThat(PasswordHash.matches("correct-horse-1 ", hash)).isFalse();
        assertThat(PasswordHash.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordIsHashedAnewEachTime() {
        assertThat(PasswordHash.of("correct-horse-1")).isNotEqualTo(PasswordHash.of("correct-horse-1"));
    }

    @Test
    void theHashNamesItsAlgorithmAndCostAndFitsItsColumn() {
        assertThat(PasswordHash.of("correct-horse-1")).startsWith("argon2id$v=19$m=19456,t=2,p=1$")
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("correct-horse-1");
    }

    @Test
    void rareCharactersAreTheirOwn() {
        var hash = PasswordHash.of("𠮷野家的密码一二三");

        assertThat(PasswordHash.matches("𠮷野家的密码一二三", hash)).isTrue();
        assertThat(PasswordHash.matches("吉野家的密码一二三", hash)).isFalse();
        assertThat(PasswordHash.matches("?野家的密码一二三", hash)).isFalse();
    }

    @Test
    void nobodysPasswordIsNotGuessed() {
        assertThat(PasswordHash.matches("", PasswordHash.NOBODYS)).isFalse();
    }

    @Test
    void aFirstPasswordCanBeTypedAndIsNoneOfTheOthers() {
        assertThat(Secret.password()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}").isNotEqualTo(Secret.password());
    }
}
