package org.ciyan.organization;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Enters many cadres and their first posts at once. One by one, each would take two statements, because the database
 * assigns the ids; here two batches serve all, in the current transaction.
 */
@ApplicationScoped
class Newcomers {

    @Inject Cadres cadres;
    @PersistenceContext EntityManager em;

    /** @param units by code, all that the posts name */
    void enter(List<RosterEntry> entries, Map<String, Unit> units) {
        if (entries.isEmpty()) {
            return;
        }
        em.flush();
        var connection = em.unwrap(Connection.class);
        try {
            people(connection, entries);
            var ids = cadres.coded(entries.stream().map(RosterEntry::code).toList()).stream()
                    .collect(Collectors.toMap(Cadre::getCode, Cadre::getId));
            posts(connection, entries, ids, units);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void people(Connection connection, List<RosterEntry> entries) throws SQLException {
        try (var insert = connection.prepareStatement("insert into cadre (code, name, pinyin, initials,"
                + " party_member_since, version) values (?, ?, ?, ?, ?, 1)")) {
            for (var entry : entries) {
                add(insert, entry.code(), entry.name(), entry.pinyin(), entry.initials(), entry.partyMemberSince());
            }
            insert.executeBatch();
        }
    }

    private static void posts(Connection connection, List<RosterEntry> entries, Map<String, Long> ids,
            Map<String, Unit> units) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into post (cadre_id, unit_id, title, level, grade, category, from_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var entry : entries) {
                var post = entry.post();
                add(insert, ids.get(entry.code()), units.get(post.unit()).getId(), post.title(), post.level(),
                        post.rank(), post.category(), post.from());
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
