package org.ciyan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Visitor;
import org.ciyan.platform.Words;
import org.ciyan.platform.paper.Fonts;

/**
 * Prints all that is recorded of a session as one document (会议卷), or its public part. It is read in a transaction and
 * laid out after it, so that who waits for a printer holds no connection.
 */
@ApplicationScoped
public class DossierPrint {

    @Inject Dossiers dossiers;
    @Inject Fonts fonts;
    @Inject Words words;

    /**
     * As docx; recorded.
     *
     * @param publicPart whether only the summary (会议纪要), and not the minutes
     * @throws org.ciyan.kernel.NotFound as {@link Dossiers#blocks}
     */
    public byte[] word(Visitor visitor, String code, boolean publicPart) {
        return DossierWord.write(words, code, dossiers.blocks(visitor, code, publicPart));
    }

    /** As PDF; else as {@link #word}. */
    public byte[] paper(Visitor visitor, String code, boolean publicPart) {
        var blocks = dossiers.blocks(visitor, code, publicPart);
        return fonts.print(code, paper -> DossierPaper.write(paper, blocks,
                missing -> words.say(Words.CHINESE, "register.paper.missing", missing)));
    }
}
