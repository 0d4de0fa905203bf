package org.ciyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void aTextBecomesSyllablesWithoutTones() {
        assertThat(Pinyin.syllables("茨岩塘")).containsExactly("ci", "yan", "tang");
        assertThat(Pinyin.syllables("红十八师：12月8日 ABC"))
                .containsExactly("hong", "shi", "ba", "shi", "12", "yue", "8", "ri", "abc");
    }

    @Test
    void aSurnameIsReadAsASurname() {
        assertThat(Pinyin.ofName("单雨")).containsExactly("shan", "yu");
        assertThat(Pinyin.ofName("阿依努尔·买买提")).containsExactly("a", "yi", "nu", "er", "mai", "mai", "ti");
    }

    @Test
    void charactersBeyondTheBasicPlaneHaveASound() {
        assertThat(Pinyin.ofName("𠮷䶮")).containsExactly("ji", "yan");
    }
}
