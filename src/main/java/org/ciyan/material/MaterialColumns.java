package org.ciyan.material;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Body;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Words;
import org.ciyan.platform.sheet.Column;
import org.ciyan.platform.sheet.Days;
import org.ciyan.platform.sheet.SheetRow;

/** Reads a row of a table of materials. A table brings titles; texts are entered on the page. */
@ApplicationScoped
class MaterialColumns {

    static final List<String> ALL = List.of("title", "source", "kind", "published", "received", "link", "audience");
    private static final List<String> REQUIRED = List.of("title", "source");
    private static final String COLUMN = "material.column.";

    @Inject Words words;

    List<Column> columns() {
        return ALL.stream().map(key -> new Column(key, REQUIRED.contains(key), Column.names(words, COLUMN + key)))
                .toList();
    }

    /**
     * @throws Rejected {@code material.unknown-kind}, {@code material.bad-day}, {@code material.unknown-audience}, or
     *         as {@link MaterialRules#checked}
     */
    MaterialVersion.Draft draft(SheetRow row, LocalDate today) {
        var kind = row.get("kind").isEmpty() ? MaterialKind.OTHER : named(MaterialKind.values(), "material.kind.",
                row.get("kind")).orElseThrow(() -> new Rejected("material.unknown-kind"));
        return MaterialRules.checked(new MaterialVersion.Draft(row.get("title"), row.get("source"), kind,
                day(row.get("published")), day(row.get("received")), Extent.TITLE, null, row.get("link"),
                audience(row.get("audience"))), today);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : Days.read(text).orElseThrow(() -> new Rejected("material.bad-day"));
    }

    private Set<Body.Kind> audience(String text) {
        var kinds = EnumSet.noneOf(Body.Kind.class);
        for (var name : text.split("[\\s,;\u3001\uff0c\uff1b]+")) { // and their Chinese kin
            if (!name.isEmpty()) {
                kinds.add(named(Body.Kind.values(), "body.kind.", name)
                        .orElseThrow(() -> new Rejected("material.unknown-audience")));
            }
        }
        return kinds;
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, String prefix, String name) {
        return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(name)
                || Column.names(words, prefix + value.name()).stream().anyMatch(name::equalsIgnoreCase)).findFirst();
    }
}
