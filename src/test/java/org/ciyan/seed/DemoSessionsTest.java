package org.ciyan.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ciyan.agenda.ItemKind;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Presence;
import org.ciyan.material.Extent;
import org.junit.jupiter.api.Test;

/**
 * The demo county's sessions hold what inspectors write down ({@code policy.md} §2.2, D1 to D16 without what no system
 * can see), each in the body that is made for it, and two bodies are in order.
 */
class DemoSessionsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Map<String, LocalDate> PUBLISHED = Yaml.maps(Yaml.read(SEEDS.resolve("080-materials.yaml")))
            .stream().filter(m -> m.containsKey("published-on")).collect(toMap(m -> Yaml.text(m.get("code")),
                    m -> LocalDate.parse(Yaml.text(m.get("published-on")))));
    private static final Map<String, Map<String, Object>> BODIES = Yaml.maps(Yaml.read(SEEDS.resolve(
            "070-bodies.yaml"))).stream().collect(toMap(b -> Yaml.text(b.get("code")), b -> b));

    /** Those that were held. */
    private static List<SessionScript> held(String body) {
        return all(body).filter(script -> !script.isAhead()).toList();
    }

    private static Stream<SessionScript> all(String body) {
        return Yaml.maps(Yaml.read(SEEDS.resolve("210-sessions/" + body + ".yaml"))).stream()
                .map(map -> new SessionScript(map, NOW, ZONE));
    }

    private static Stream<SessionScript.Item> items(String body) {
        return held(body).stream().flatMap(script -> script.items().stream());
    }

    private static List<SessionScript.Item> first(SessionScript script) {
        return script.items().stream().filter(item -> item.kind() == ItemKind.FIRST).toList();
    }

    private static Set<String> speakers(SessionScript.Item item) {
        var speakers = new HashSet<String>();
        item.lines().stream().filter(line -> line.kind() == LineKind.SPEECH).forEach(l -> speakers.add(l.speaker()));
        return speakers;
    }

    private static List<String> seated(String body, Predicate<String> office) {
        return Yaml.maps(BODIES.get(body).get("seats")).stream()
                .filter(seat -> office.test(Yaml.text(seat.get("office")))).map(seat -> Yaml.text(seat.get("cadre")))
                .toList();
    }

    @Test
    void everyBodyHasItsSessionsInDaysThatAreOver() throws IOException {
        try (var files = Files.list(SEEDS.resolve("210-sessions"))) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(BODIES.keySet());
        }
        assertThat(BODIES.keySet()).allSatisfy(body -> assertThat(held(body)).isNotEmpty().allSatisfy(script ->
                assertThat(script.day()).isBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 27))));
    }

    @Test
    void nothingIsStudiedBeforeItWasPublished() {
        assertThat(BODIES.keySet()).allSatisfy(body -> assertThat(held(body)).allSatisfy(script ->
                assertThat(script.items().stream().flatMap(item -> item.materials().stream())
                        .filter(m -> PUBLISHED.containsKey(m.code()))).allSatisfy(material ->
                        assertThat(PUBLISHED.get(material.code())).isBeforeOrEqualTo(script.day()))));
    }

    @Test
    void twoBodiesAreInOrder() {
        assertThat(List.of("DW-U00", "DZ-U12")).allSatisfy(body -> assertThat(held(body)).allSatisfy(script -> {
            assertThat(script.items().get(0).kind()).isEqualTo(ItemKind.FIRST);
            assertThat(speakers(script.items().get(0)).size()).isGreaterThan(2);
            assertThat(script.items().get(0).measures()).isNotEmpty()
                    .allSatisfy(m -> assertThat(Stream.of(m.owner(), m.due())).doesNotContainNull());
            assertThat(Stream.of(script.signed(), script.told(), script.place(), script.host(), script.recorder()))
                    .doesNotContainNull();
            assertThat(script.lateReason()).isNull();
        }));
    }

    @Test
    void d1TheFirstItemIsNotPractised() {
        assertThat(held("GW-U02")).anyMatch(script -> first(script).isEmpty())
                .filteredOn(script -> !first(script).isEmpty()).isNotEmpty()
                .allMatch(script -> script.items().stream().allMatch(item -> item.measures().isEmpty()));
    }

    @Test
    void d2AndD3ReadAloudAndExcerptsOnly() {
        var studied = items("ZB-U12").filter(item -> item.kind().isStudied()).toList();
        assertThat(studied).filteredOn(item -> Set.of(item.lead()).containsAll(speakers(item)))
                .hasSizeGreaterThan(studied.size() / 2);
        var read = studied.stream().flatMap(item -> item.materials().stream()).toList();
        assertThat(read).filteredOn(m -> m.readAs() == Extent.EXCERPT).hasSizeGreaterThan(read.size() * 3 / 4);
    }

    @Test
    void d5SpeechesDuplicateEachOther() {
        assertThat(items("DZ-U15").filter(item -> {
            var said = item.lines().stream().filter(line -> line.kind() == LineKind.SPEECH)
                    .map(line -> pieces(line.text())).toList();
            return IntStream.range(1, said.size()).anyMatch(i -> shared(said.get(0), said.get(i)) > .6);
        })).hasSizeGreaterThan(1);
    }

    private static Set<String> pieces(String text) {
        var pieces = new HashSet<String>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            pieces.add(text.substring(i, i + 3));
        }
        return pieces;
    }

    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), other.size());
    }

    @Test
    void d6RecordsMadeInOneBurstAndCopied() {
        var late = held("DW-U201").stream().filter(script -> script.lateReason() != null).toList();
        assertThat(late).hasSize(4);
        assertThat(late.stream().map(script -> LocalDate.ofInstant(script.opened(), ZONE)).distinct()).hasSize(1);
        var before = held("DW-U201").stream().filter(script -> script.lateReason() == null)
                .map(DemoSessionsTest::minutes).map(DemoSessionsTest::pieces).toList();
        assertThat(late).allMatch(script -> before.stream().anyMatch(b -> shared(pieces(minutes(script)), b) > .6));
    }

    private static String minutes(SessionScript script) {
        return String.join("\n", script.items().stream().map(item -> item.minutes() == null ? "" : item.minutes())
                .toList());
    }

    @Test
    void d7AndD8NoPlaceNoHostAndNobodyKnowsWhoWasThere() {
        var held = held("DW-U203");
        assertThat(held).anyMatch(script -> script.place() == null).anyMatch(script -> script.host() == null)
                .anyMatch(script -> script.recorder() == null);
        var members = seated("DW-U203", office -> !office.equals("study-secretary"));
        assertThat(held).filteredOn(script -> members.stream().anyMatch(m -> script.mark(m).isEmpty()))
                .hasSizeGreaterThan(2).allMatch(script -> script.signed() == null);
    }

    @Test
    void d9StudiedLate() {
        assertThat(held("DW-U204")).anyMatch(script -> script.items().stream()
                .flatMap(item -> item.materials().stream()).anyMatch(m -> PUBLISHED.containsKey(m.code())
                        && PUBLISHED.get(m.code()).getYear() == 2026
                        && PUBLISHED.get(m.code()).plusDays(60).isBefore(script.day())));
    }

    @Test
    void d10ConveyedOnlyAndMeasuresWithoutOwnerOrLongDue() {
        assertThat(held("DZ-U15")).filteredOn(script -> !first(script).isEmpty()
                && speakers(first(script).get(0)).size() <= 1).isNotEmpty();
        var measures = items("DZ-U15").flatMap(item -> item.measures().stream()).toList();
        assertThat(measures).anyMatch(m -> m.owner() == null).anyMatch(m -> m.due() == null)
                .anyMatch(m -> m.due() != null && m.due().isBefore(LocalDate.of(2026, 10, 1)) && m.closed() == null);
    }

    @Test
    void d11TheFirstItemComesLater() {
        assertThat(held("DW-U204")).filteredOn(script -> !first(script).isEmpty()
                && script.items().get(0).kind() != ItemKind.FIRST).hasSizeGreaterThan(2);
    }

    @Test
    void d12TheSameOneIsAbsentAndTheSecretaryIsReplaced() {
        var held = held("DW-U204");
        assertThat(seated("DW-U204", office -> true)).anyMatch(member -> held.stream().filter(script ->
                script.mark(member).filter(m -> m.presence() == Presence.ABSENT).isPresent()).count() >= 5);
        var secretary = seated("DW-U204", "secretary"::equals).get(0);
        assertThat(held).filteredOn(script -> script.mark(secretary)
                .filter(m -> m.presence() == Presence.PROXY).isPresent()).hasSize(2);
    }

    @Test
    void d13NothingForMonths() {
        assertThat(held("ZB-U20301")).noneMatch(script -> script.day().getMonthValue() >= 7
                && script.day().getMonthValue() <= 10).hasSizeLessThan(4);
    }

    @Test
    void d14TheCentralGroupMissesAQuarterAndStudiesWithoutMaterials() {
        assertThat(held("ZX-U00").stream().collect(groupingBy(script -> (script.day().getMonthValue() - 1) / 3)))
                .containsOnlyKeys(1, 3);
        assertThat(held("ZX-U00")).anyMatch(script -> script.items().stream().allMatch(item ->
                item.materials().isEmpty()));
    }

    @Test
    void d16MinutesNameAnotherDayThanTheSession() {
        var named = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");
        assertThat(held("ZB-U20301")).anyMatch(script -> named.matcher(minutes(script)).results().anyMatch(day ->
                Integer.parseInt(day.group(1)) != script.day().getMonthValue()
                || Integer.parseInt(day.group(2)) != script.day().getDayOfMonth()));
    }
}
