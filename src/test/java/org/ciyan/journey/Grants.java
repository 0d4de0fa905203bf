package org.ciyan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ciyan.Folders;
import org.ciyan.Ground;

/**
 * Accounts that hold one role, or two, over the county or over one township: every pair of them, opened in the demo
 * county of the tests beside the demonstration's own.
 */
final class Grants {

    static final String COUNTY = "U00";
    static final String TOWNSHIP = "U203";
    private static final List<String> ROLES = List.of("auditor", "inspector", "liaison", "secretary", "operator");

    /** A role over a unit. */
    record Grant(String role, String unit) {

        boolean covers(String other) {
            return unit.equals(COUNTY) || unit.equals(other);
        }
    }

    /** One account: a grant, or two. */
    record Holder(List<Grant> grants) {

        String username() {
            return grants.stream().map(grant -> grant.role() + "-" + grant.unit().toLowerCase())
                    .collect(Collectors.joining("-"));
        }

        /** Whether one of these roles is held over that unit. */
        boolean has(List<String> roles, String unit) {
            return grants.stream().anyMatch(grant -> roles.contains(grant.role()) && grant.covers(unit));
        }

        @Override
        public String toString() {
            return username();
        }
    }

    private Grants() { }

    static Stream<Holder> holders() {
        var all = ROLES.stream().flatMap(role -> Stream.of(COUNTY, TOWNSHIP).map(unit -> new Grant(role, unit)))
                .toList();
        var pairs = all.stream().flatMap(one -> all.subList(all.indexOf(one) + 1, all.size()).stream()
                .map(other -> new Holder(List.of(one, other))));
        return Stream.concat(all.stream().map(one -> new Holder(List.of(one))), pairs);
    }

    /** The demonstration's seeds with these accounts, in a folder of their own. */
    static synchronized Path seeds() {
        var folder = Ground.TARGET.resolve("journey").resolve("seeds");
        if (!Files.exists(folder)) {
            Folders.copy(Path.of("seeds"), folder);
            var lines = holders().map(Grants::written).collect(Collectors.joining());
            try {
                Files.writeString(folder.resolve("050-accounts.yaml"), lines, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static String written(Holder holder) {
        return "\n- username: %s\n  name: 测试·演示\n  roles:\n".formatted(holder.username()) + holder.grants().stream()
                .map(grant -> "    - { role: %s, unit: %s }\n".formatted(grant.role(), grant.unit()))
                .collect(Collectors.joining());
    }
}
