package org.ciyan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SearchIndexTest {

    final SearchIndex index = new SearchIndex(List.of(
            Entry.course("shiba-shi", "红十八师：留守与突围", "十二月八日自茨岩塘突围。"),
            new Entry(Kind.PASSAGE, "shiba-shi", 3, 2, "往哪个方向突围", "红十八师从包谷坪冲出。张正坤兼任政委。路线有18个点，Route 18 见图。"),
            Entry.card(Kind.SITE, "tawo", "塔卧旧址群", "省级机关在塔卧四个月。岩石很多，水塘也有。"),
            Entry.card(Kind.FIGURE, "zhang-zhengkun", "张正坤", "浏阳人，一作张振坤。")),
            Synonyms.of(List.of("马阻岭, 马止岭", "张正坤,张振坤")));

    @Test
    void aRareNameIsFoundAsAWholeAndMarked() {
        var found = index.find("茨岩塘", 10);
        assertThat(found).extracting(Found::slug).startsWith("shiba-shi").doesNotContain("tawo");
        assertThat(marked(found.get(0).excerpt())).isEqualTo("十二月八日自[茨岩塘]突围。");
    }

    @Test
    void aTitleWeighsMoreThanAText() {
        assertThat(index.find("张正坤", 10).get(0).slug()).isEqualTo("zhang-zhengkun");
        assertThat(marked(index.find("张正坤", 10).get(0).title())).isEqualTo("[张正坤]");
    }

    @Test
    void anotherWritingOfANameFindsBoth() {
        assertThat(index.find("张振坤", 10)).extracting(Found::slug)
                .containsExactlyInAnyOrder("zhang-zhengkun", "shiba-shi");
    }

    @Test
    void aQuestionFindsWhatHoldsMostOfIt() {
        assertThat(index.find("红十八师从哪里突围", 10)).extracting(Found::slug).startsWith("shiba-shi");
    }

    @Test
    void oneCharacterAloneFinds() {
        assertThat(index.find("塔", 10)).extracting(Found::slug).containsExactly("tawo");
    }

    @Test
    void pinyinInFullOrByInitialsFindsWhatItStandsFor() {
        assertThat(index.understoodAs("zhangzhengkun")).containsExactly("张正坤");
        assertThat(index.find("zzk", 10).get(0).slug()).isEqualTo("zhang-zhengkun");
        assertThat(index.find("Ta Wo", 10).get(0).slug()).isEqualTo("tawo");
        assertThat(index.understoodAs("张正坤")).isEmpty();
    }

    @Test
    void digitsAndLatinAreWords() {
        assertThat(index.find("route", 10)).extracting(Found::lesson).containsExactly(3);
        assertThat(index.find("１８", 10)).as("full width").extracting(Found::lesson).containsExactly(3);
    }

    @Test
    void nothingIsNotAnError() {
        assertThat(index.find("", 10)).isEmpty();
        assertThat(index.find("？！", 10)).isEmpty();
        assertThat(index.find("xyzzy", 10)).isEmpty();
        assertThat(index.find("\" OR (*:*", 10)).isEmpty();
    }

    private static String marked(List<Found.Piece> pieces) {
        return pieces.stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
