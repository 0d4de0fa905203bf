package org.ciyan.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.ciyan.agenda.PinnedMaterial;
import org.ciyan.body.Meeting;
import org.ciyan.measure.MeasureRow;
import org.ciyan.platform.Words;

/** The words of a dossier; always Chinese. */
final class DossierWords {

    private final Words words;
    private final ZoneId zone;

    DossierWords(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String say(String key, Object... args) {
        return words.say(Words.CHINESE, "register.dossier." + key, args);
    }

    /** Of another feature. */
    String called(String key) {
        return words.say(Words.CHINESE, key);
    }

    String meeting(Meeting meeting) {
        return called("body.meeting." + meeting);
    }

    String day(LocalDate day) {
        return day == null ? say("unknown") : say("day", String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()), String.valueOf(day.getDayOfMonth()));
    }

    String hour(LocalDateTime at) {
        return day(at.toLocalDate()) + at.getHour() + ":" + "%02d".formatted(at.getMinute());
    }

    /** By the server's clock. */
    String moment(Instant at) {
        return at == null ? say("unknown") : RegisterWords.MINUTE.format(LocalDateTime.ofInstant(at, zone));
    }

    String studied(PinnedMaterial pin) {
        return say("studied", pin.title(), pin.source(), day(pin.publishedOn()), called("agenda.read." + pin.readAs()));
    }

    String measure(int number, MeasureRow measure) {
        return say("measure", String.valueOf(number), measure.text(),
                measure.owner() == null ? called("measure.nobody") : measure.owner(),
                measure.dueOn() == null ? called("measure.no-day") : day(measure.dueOn()),
                called("measure.state." + measure.state()));
    }

    String orUnknown(String text) {
        return text == null ? say("unknown") : text;
    }

    /** The number of an item as documents write it. @param number 1 to 99 */
    String numeral(int number) {
        return numeral(say("digits"), number);
    }

    /** @param digits for 1 to 10 */
    static String numeral(String digits, int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digits.substring(tens - 1, tens) : "") + (tens > 0 ? digits.substring(9) : "")
                + (ones > 0 ? digits.substring(ones - 1, ones) : "");
    }
}
