package org.ciyan.register;

/** A piece of a dossier, before it is a page of a word processor or of a PDF. */
sealed interface DossierBlock {

    /** The mark of minutes, in red: begins a sheet. */
    record Mark(String text) implements DossierBlock { }

    record Centred(String text) implements DossierBlock { }

    record Between(String left, String right) implements DossierBlock { }

    record Rule() implements DossierBlock { }

    record Title(String text) implements DossierBlock { }

    record Heading(String text) implements DossierBlock { }

    record Paragraph(String text) implements DossierBlock { }

    /** A name with a colon, and what is said of it. */
    record Labelled(String label, String text) implements DossierBlock { }

    record Remark(String text) implements DossierBlock { }

    record Right(String text) implements DossierBlock { }

    record Gap() implements DossierBlock { }

    record NewSheet() implements DossierBlock { }
}
