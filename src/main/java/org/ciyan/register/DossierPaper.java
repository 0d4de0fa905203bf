package org.ciyan.register;

import java.util.List;
import java.util.function.UnaryOperator;

import org.ciyan.platform.paper.Folio;
import org.ciyan.platform.paper.Paper;
import org.ciyan.register.DossierBlock.Between;
import org.ciyan.register.DossierBlock.Centred;
import org.ciyan.register.DossierBlock.Heading;
import org.ciyan.register.DossierBlock.Labelled;
import org.ciyan.register.DossierBlock.Mark;
import org.ciyan.register.DossierBlock.NewSheet;
import org.ciyan.register.DossierBlock.Paragraph;
import org.ciyan.register.DossierBlock.Remark;
import org.ciyan.register.DossierBlock.Right;
import org.ciyan.register.DossierBlock.Rule;
import org.ciyan.register.DossierBlock.Title;

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
        if (block instanceof Mark mark) {
            folio.mark(mark.text());
        } else if (block instanceof Centred centred) {
            folio.centred(centred.text());
        } else if (block instanceof Between between) {
            folio.between(between.left(), between.right());
        } else if (block instanceof Rule) {
            folio.rule();
        } else if (block instanceof Title title) {
            folio.title(title.text());
        } else if (block instanceof Heading heading) {
            folio.heading(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            folio.paragraph(paragraph.text());
        } else if (block instanceof Labelled labelled) {
            folio.labelled(labelled.label(), labelled.text());
        } else if (block instanceof Remark remark) {
            folio.remark(remark.text());
        } else if (block instanceof Right right) {
            folio.right(right.text());
        } else if (block instanceof NewSheet) {
            folio.turn();
        } else {
            folio.gap();
        }
    }
}
