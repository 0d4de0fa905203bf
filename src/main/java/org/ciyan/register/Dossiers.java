package org.ciyan.register;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.kernel.NotFound;
import org.ciyan.measure.Measures;
import org.ciyan.minutes.Filing;
import org.ciyan.minutes.Minutes;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;

/** Reads all that is recorded of a session (会议卷), to be printed by {@link DossierPrint}. */
@ApplicationScoped
@Transactional
class Dossiers {

    @Inject Bodies bodies;
    @Inject Minutes minutes;
    @Inject Measures measures;
    @Inject Filing filing;
    @Inject Words words;
    @Inject Clock clock;

    /**
     * What is to be printed of a session; recorded.
     *
     * @param publicPart whether only the summary (会议纪要), and not the minutes
     * @throws NotFound as {@link HallReading#room}, or if it has not been held
     */
    @Audited("register.print")
    List<DossierBlock> blocks(Visitor visitor, @Subject String code, boolean publicPart) {
        var texts = minutes.read(visitor, code);
        var session = texts.room().plan().session();
        if (session.getState().isBefore() || session.getCancelledAt() != null) {
            throw new NotFound("dossier of " + code);
        }
        var id = List.of(session.getId());
        var signed = session.getSignedAt() == null ? clock.instant() : session.getSignedAt();
        var dossier = new Dossier(texts, measures.entered(id).getOrDefault(session.getCode(), List.of()),
                filing.numbers(id).get(session.getId()),
                filing.attachments(id).getOrDefault(session.getId(), List.of()),
                bodies.archiving(session.getBodyId()).stream().filter(act -> !act.getRecordedAt().isAfter(signed))
                        .findFirst());
        return new DossierText(new DossierWords(words, clock.getZone()), dossier).blocks(publicPart);
    }
}
