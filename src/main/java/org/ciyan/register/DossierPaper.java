package org.ciyan.register;

import java.util.List;
import java.util.function.UnaryOperator;

import org.ciyan.platform.paper.Folio;
import org.ciyan.platform.paper.Paper;

/** Writes a dossier on paper. */
final class DossierPaper {

    private DossierPaper() { }

    /** @param remark says which characters no font has */
    static Paper write(Paper paper, List<DossierBlock> blocks, UnaryOperator<String> remark) {
        var folio = new Folio(paper);
        blocks.forEach(block -> write(folio, block));
        if (!paper.missing().isEmpty()) {
            folio.remark(remark.apply(String.join(" ", paper.missing())));
        }
        return paper;
    }

    private static void write(Folio folio, DossierBlock block) {
        switch (block.kind()) {
            case MARK -> folio.mark(block.text());
            case CENTRED -> folio.centred(block.text());
            case BETWEEN -> folio.between(block.text(), block.more());
            case RULE -> folio.rule();
            case TITLE -> folio.title(block.text());
            case HEADING -> folio.heading(block.text());
            case PARAGRAPH -> folio.paragraph(block.text());
            case LABELLED -> folio.labelled(block.text(), block.more());
            case REMARK -> folio.remark(block.text());
            case RIGHT -> folio.right(block.text());
            case GAP -> folio.gap();
            case NEW_SHEET -> folio.turn();
        }
    }
}
