package org.ciyan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The unit, post and category of some cadres on any day; read once for many look-ups. */
public final class CadreHistory {

    private final Map<String, List<Held>> byCode;

    CadreHistory(List<Held> held) {
        byCode = held.stream().collect(Collectors.groupingBy(h -> h.as().code()));
    }

    /**
     * A cadre as of a day; before the first post as of that post (what was earned before joining the register is still
     * theirs). Empty if there is no such cadre, or no post any more.
     */
    public Optional<CadreRow> of(String code, LocalDate day) {
        var held = byCode.getOrDefault(code, List.of());
        return held.stream().filter(h -> h.on(day)).findFirst()
                .or(() -> held.stream().findFirst().filter(h -> day.isBefore(h.from()))).map(Held::as);
    }

    record Held(CadreRow as, LocalDate from, LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
