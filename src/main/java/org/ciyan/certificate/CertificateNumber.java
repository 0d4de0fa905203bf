package org.ciyan.certificate;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A number (证书编号) like {@code CY2026-000123-X}: year, running number, and a check character (ISO 7064 MOD 11-2, as on
 * identity cards) that reveals every wrong digit and every swap of two digits. Running numbers may have gaps.
 */
@Entity
@Table(name = "certificate_number")
public class CertificateNumber implements Serializable {

    private static final Pattern FORM = Pattern.compile("CY(\\d{4})-(\\d{6,9})-([\\dX])");

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "year", updatable = false) private int year;

    protected CertificateNumber() { }

    CertificateNumber(int year) {
        this.year = year;
    }

    String text() {
        return text(year, id);
    }

    static String text(int year, long running) {
        var digits = "%04d%06d".formatted(year, running);
        return "CY%04d-%06d-%s".formatted(year, running, check(digits));
    }

    /** The number as typed, without spaces and in capitals. */
    static String normal(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether its form and its check character are right. */
    static boolean isWellFormed(String number) {
        var parts = FORM.matcher(number);
        return parts.matches() && check(parts.group(1) + parts.group(2)).equals(parts.group(3));
    }

    private static String check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - sum) % 11;
        return check == 10 ? "X" : String.valueOf(check);
    }
}
