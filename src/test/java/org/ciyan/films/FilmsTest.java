package org.ciyan.films;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ciyan.heritage.HeritageBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The films as they lie in the courses, against the scripts and the heritage they were made from. */
class FilmsTest {

    static final int FASTEST = 6;
    static final long LARGEST = 4_000_000;
    static final Pattern MARK = Pattern.compile("\\[\\^[A-Z]\\d+]");
    static final char FULL_STOP = '\u3002';

    static HeritageBook book;

    @BeforeAll
    static void read() {
        book = HeritageBook.read(Path.of("courses", HeritageBook.FOLDER));
    }

    static Stream<Reel> films() {
        var phrases = Phrases.read();
        return Script.NAMES.stream().map(name ->
                new Reel(Script.read(name), phrases, HeritageBook.read(Path.of("courses", HeritageBook.FOLDER))));
    }

    @ParameterizedTest
    @MethodSource("films")
    void theCaptionsAreWhatTheScriptSays(Reel reel) throws IOException {
        assertThat(reel.script().folder().resolve("film.vtt")).hasContent(new Captions(reel).vtt());
        var said = String.join("", new Captions(reel).cues().stream().map(Captions.Cue::text).toList());
        assertThat(reel.script().scenes().stream().filter(Scene::isMap)).isNotEmpty()
                .allMatch(scene -> said.contains(scene.when()) && said.contains(scene.say())
                        && (scene.note() == null || said.contains(scene.note())));
    }

    @ParameterizedTest
    @MethodSource("films")
    void theCaptionsCanBeReadInTheirTime(Reel reel) {
        assertThat(new Captions(reel).cues()).isNotEmpty().allSatisfy(cue -> {
            assertThat(Captions.characters(cue.text()) / (cue.to() - cue.from())).as(cue.text())
                    .isLessThanOrEqualTo(FASTEST);
            assertThat(cue.lines()).as(cue.text()).hasSizeBetween(1, 2)
                    .allMatch(line -> Captions.width(line) <= Captions.LINE + 1);
        });
    }

    @ParameterizedTest
    @MethodSource("films")
    void everyNumberExistsAndEverySourceNamedIsOneOfWhatIsCited(Reel reel) {
        assertThat(reel.cited()).isNotEmpty().allMatch(book::knows);
        assertThat(reel.script().scenes().stream().filter(Scene::isMap)).isNotEmpty().allSatisfy(scene -> {
            var sources = new HashSet<String>();
            scene.cites().forEach(code -> sources.addAll(reel.sourcesOf(code)));
            assertThat(scene.by()).as(scene.head()).isNotEmpty().isSubsetOf(sources);
        });
    }

    @ParameterizedTest
    @MethodSource("films")
    void whatHistoriansDisputeIsPutAsTheCountyPutsIt(Reel reel) {
        assertThat(reel.script().scenes().stream().filter(scene -> scene.dispute() != null))
                .isNotEmpty().allMatch(scene ->
                        book.dispute(scene.dispute()).orElseThrow().wording()
                        .contains(scene.wording().substring(0, scene.wording().indexOf(FULL_STOP))));
    }

    @ParameterizedTest
    @MethodSource("films")
    void theLessonKnowsItsLengthAndHoldsEveryWordOfIt(Reel reel) throws IOException {
        var lesson = Files.readString(reel.script().folder().resolve("lesson.md"));
        assertThat(lesson).contains("seconds: " + reel.script().seconds() + ",");
        var read = MARK.matcher(lesson).replaceAll("");
        assertThat(reel.script().scenes().stream().filter(Scene::isMap).map(Scene::say)
                .filter(say -> !read.contains(say))).isEmpty();
        assertThat(reel.cited()).isNotEmpty()
                .allMatch(code -> lesson.contains("[^" + code + "]") || lesson.contains("::: dispute " + code));
    }

    @ParameterizedTest
    @MethodSource("films")
    void theFileIsAsLongAsTheScriptSmallAndPlaysBeforeItIsAllThere(Reel reel) throws IOException {
        var file = reel.script().folder().resolve("film.mp4");
        var film = Mp4.read(file);
        assertThat(film.seconds()).isCloseTo(reel.script().seconds(), within(.2)).isBetween(150.0, 270.0);
        assertThat(Files.size(file)).isLessThanOrEqualTo(LARGEST);
        assertThat(film.boxes()).containsSubsequence("moov", "mdat");
    }

    @Test
    void theTwoVersionsOfTheSeventhOfJanuaryAreBothDrawnAndAPlaceWithoutDateIsOnNoWay() {
        var scenes = Script.read("breakout").scenes();
        var ways = scenes.stream().flatMap(scene -> scene.ways().stream()).toList();
        assertThat(ways).containsAll(List.of("R09-R10", "R10-R12", "R09-R11", "R11-R12"))
                .noneMatch(way -> way.contains("R07"));
        assertThat(scenes.stream().flatMap(scene -> scene.loose().keySet().stream())).containsExactly("R07");
    }

    @Test
    void theSeatsFollowEachOtherAsOnTheMap() {
        var moves = Script.read("four-seats").scenes().stream().flatMap(scene -> scene.moves().stream()).toList();
        var order = book.map("four-seats").orElseThrow().order();
        assertThat(moves).isEqualTo(List.of(order.subList(0, 2), order.subList(1, 3), order.subList(2, 4)));
    }
}
