package org.ciyan.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.identity.Accounts;
import org.ciyan.identity.Role;
import org.ciyan.organization.Roster;

/**
 * Opens the demo accounts, or the first operator's, and writes their passwords to a file that only its owner can read.
 */
@ApplicationScoped
class AccountSeed {

    static final String FIRST_OPERATOR = "operator";

    @Inject Accounts accounts;
    @Inject Roster roster;

    /**
     * The passwords are on disk before the accounts are committed: no crash leaves an account whose password nobody
     * knows.
     */
    @Transactional
    void demo(Path file, Path passwords) {
        var lines = new ArrayList<List<String>>();
        for (var account : Yaml.maps(Yaml.read(file))) {
            if (!accounts.has(Yaml.text(account.get("username")))) {
                lines.add(open(account));
            }
        }
        if (!lines.isEmpty()) {
            write(passwords, lines);
        }
    }

    private List<String> open(Map<String, Object> account) {
        var username = Yaml.text(account.get("username"));
        var name = Yaml.text(account.get("name"));
        var password = accounts.open(username, name, cadreId(Yaml.text(account.get("cadre"))), false);
        var roles = Yaml.maps(account.get("roles"));
        roles.forEach(r -> accounts.grant(username, Role.of(Yaml.text(r.get("role"))), Yaml.text(r.get("unit")), null));
        return List.of(Yaml.text(roles.get(0).get("role")), username, password, name);
    }

    private Long cadreId(String code) {
        return code == null ? null : roster.idOf(code);
    }

    @Transactional
    void firstOperator(Path passwordFile) {
        if (accounts.none()) {
            var password = accounts.open(FIRST_OPERATOR, FIRST_OPERATOR, null, true);
            accounts.grant(FIRST_OPERATOR, Role.OPERATOR, null, null);
            write(passwordFile, List.of(List.of(Role.OPERATOR.code(), FIRST_OPERATOR, password, FIRST_OPERATOR)));
        }
    }

    private static void write(Path file, List<List<String>> lines) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var csv = CsvWriter.builder().build(draft)) {
                csv.writeRecord("role", "username", "password", "name");
                lines.forEach(csv::writeRecord);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
