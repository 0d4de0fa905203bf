package org.ciyan.material;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.ciyan.kernel.Rejected;
import org.ciyan.platform.document.DocumentText;

/** What may be said of a material. */
final class MaterialRules {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,}");
    /** Top secret, secret, confidential (U+7EDD U+673A U+79D8, then U+5BC6) with the star of a classified document. */
    private static final Pattern SECRET = Pattern.compile("[\u7edd\u673a\u79d8]\\s*\u5bc6\\s*\u2605");

    private MaterialRules() { }

    /**
     * What was said, without blanks around it.
     *
     * @throws Rejected {@code material.no-title}, {@code material.no-source}, {@code material.secret},
     *         {@code material.title-only}, {@code material.no-text}, {@code material.too-long},
     *         {@code material.bad-link}, {@code material.not-yet}, {@code material.received-before}
     */
    static MaterialVersion.Draft checked(MaterialVersion.Draft draft, LocalDate today) {
        var title = Optional.ofNullable(draft.title()).map(String::strip).orElse("");
        var source = Optional.ofNullable(draft.source()).map(String::strip).orElse("");
        var text = Optional.ofNullable(draft.text()).map(t -> t.replace("\r", "").strip()).filter(t -> !t.isEmpty())
                .orElse(null);
        var link = Optional.ofNullable(draft.link()).map(String::strip).filter(l -> !l.isEmpty()).orElse(null);
        if (title.isEmpty() || title.length() > Materials.LONGEST_TITLE || draft.kind() == null) {
            throw new Rejected("material.no-title", Materials.LONGEST_TITLE);
        }
        if (source.isEmpty() || source.length() > Materials.LONGEST_SOURCE) {
            throw new Rejected("material.no-source", Materials.LONGEST_SOURCE);
        }
        if (SECRET.matcher(title + "\n" + (text == null ? "" : text)).find()) {
            throw new Rejected("material.secret");
        }
        checkText(draft.extent(), text);
        if (link != null && (link.length() > Materials.LONGEST_LINK
                || !LINK.matcher(link.toLowerCase(Locale.ROOT)).matches())) {
            throw new Rejected("material.bad-link");
        }
        checkDays(draft, today);
        return new MaterialVersion.Draft(title, source, draft.kind(), draft.publishedOn(), draft.receivedOn(),
                draft.extent(), text, link, draft.audience() == null ? Set.of() : Set.copyOf(draft.audience()));
    }

    private static void checkText(Extent extent, String text) {
        if (extent == null || extent == Extent.TITLE && text != null) {
            throw new Rejected("material.title-only");
        }
        if (extent != Extent.TITLE && text == null) {
            throw new Rejected("material.no-text");
        }
        if (text != null && text.length() > DocumentText.LONGEST) {
            throw new Rejected("material.too-long", DocumentText.LONGEST);
        }
    }

    private static void checkDays(MaterialVersion.Draft draft, LocalDate today) {
        if (draft.publishedOn() != null && draft.publishedOn().isAfter(today)
                || draft.receivedOn() != null && draft.receivedOn().isAfter(today)) {
            throw new Rejected("material.not-yet");
        }
        if (draft.publishedOn() != null && draft.receivedOn() != null
                && draft.receivedOn().isBefore(draft.publishedOn())) {
            throw new Rejected("material.received-before");
        }
    }
}
