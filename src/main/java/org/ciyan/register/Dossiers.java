package org.ciyan.register;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.kernel.Rejected;
import org.ciyan.measure.Measures;
import org.ciyan.minutes.Filing;
import org.ciyan.minutes.Minutes;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;
import org.ciyan.platform.paper.Fonts;

/** Hands out all that is recorded of a session as one document (会议卷), or its public part. */
@ApplicationScoped
@Transactional
public class Dossiers {

    @Inject Bodies bodies;
    @Inject Minutes minutes;
    @Inject Measures measures;
    @Inject Filing filing;
    @Inject Fonts fonts;
    @Inject Words words;
    @Inject Clock clock;

    /**
     * As docx; recorded.
     *
     * @param publicPart whether only the summary (会议纪要), and not the minutes
     * @throws org.ciyan.kernel.NotFound as {@link HallReading#room}
     * @throws Rejected {@code register.not-held}
     */
    @Audited("register.print")
    public byte[] word(Visitor visitor, @Subject String code, boolean publicPart) {
        return made(visitor, code, publicPart, (title, blocks) -> DossierWord.write(words, title, blocks));
    }

    /** As PDF; else as {@link #word}. */
    @Audited("register.print")
    public byte[] paper(Visitor visitor, @Subject String code, boolean publicPart) {
        return made(visitor, code, publicPart, (title, blocks) -> fonts.print(title,
                paper -> DossierPaper.write(paper, blocks,
                        missing -> words.say(Words.CHINESE, "register.paper.missing", missing))));
    }

    private byte[] made(Visitor visitor, String code, boolean publicPart,
            BiFunction<String, List<DossierBlock>, byte[]> maker) {
        var texts = minutes.read(visitor, code);
        var session = texts.room().plan().session();
        if (session.getState().isBefore() || session.getCancelledAt() != null) {
            throw new Rejected("register.not-held");
        }
        var id = List.of(session.getId());
        var dossier = new Dossier(texts, measures.entered(id).getOrDefault(code, List.of()),
                filing.numbers(id).get(session.getId()),
                filing.attachments(id).getOrDefault(session.getId(), List.of()),
                bodies.archiving(session.getBodyId()).stream().findFirst());
        return maker.apply(session.getTitle(), new DossierText(new DossierWords(words, clock.getZone()), dossier)
                .blocks(publicPart));
    }
}
