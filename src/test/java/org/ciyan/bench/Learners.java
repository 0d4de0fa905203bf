package org.ciyan.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.ciyan.launch.Access;

/** People made by the database's owner: nobody types 256 passwords. */
final class Learners {

    private Learners() { }

    /** As many new cadres, each with an account and a token; returns the tokens. */
    static List<String> make(Access access, int wanted) throws SQLException {
        var tokens = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword())) {
            for (int i = 0; i < wanted; i++) {
                tokens.add(token(owner, insert(owner, "insert into cadre (code, name, pinyin, initials, version)"
                        + " values (?, '演示', 'yanshi', 'ys', 1)", code())));
            }
        }
        return tokens;
    }

    /** A token for a cadre who has no account yet, with a new account. */
    static String token(Connection owner, long cadre) throws SQLException {
        var code = code();
        var token = UUID.randomUUID() + code;
        long account = insert(owner, """
                insert into account (username, name, password_hash, one_time, cadre_id, created_at, version)
                values (?, '演示', 'none', false, ?, utc_timestamp(6), 1)""", code, cadre);
        insert(owner, """
                insert into api_token (account_id, hash, created_at, expires_at)
                values (?, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)""", account, hash(token));
        return token;
    }

    private static String code() {
        return "bench-" + UUID.randomUUID().toString().substring(0, 20);
    }

    static long segments(Access access) throws SQLException {
        try (var owner = DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
                var row = owner.createStatement().executeQuery("select count(*) from segment")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long insert(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
