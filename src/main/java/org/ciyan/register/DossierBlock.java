package org.ciyan.register;

/** A piece of a dossier, before it is a page of a word processor or of a PDF. */
sealed interface DossierBlock {

    /** The mark of minutes, in red: begins a sheet. */
    record Mark(String text) implements DossierBlock {

        public Mark {
            text = line(text);
        }
    }

    record Centred(String text) implements DossierBlock {

        public Centred {
            text = line(text);
        }
    }

    record Between(String left, String right) implements DossierBlock { }

    record Rule() implements DossierBlock { }

    record Title(String text) implements DossierBlock {

        public Title {
            text = line(text);
        }
    }

    record Heading(String text) implements DossierBlock {

        public Heading {
            text = line(text);
        }
    }

    record Paragraph(String text) implements DossierBlock {

        public Paragraph {
            text = line(text);
        }
    }

    /** A name with a colon, and what is said of it. */
    record Labelled(String label, String text) implements DossierBlock {

        public Labelled {
            text = line(text);
        }
    }

    record Remark(String text) implements DossierBlock {

        public Remark {
            text = line(text);
        }
    }

    record Right(String text) implements DossierBlock {

        public Right {
            text = line(text);
        }
    }

    record Gap() implements DossierBlock { }

    record NewSheet() implements DossierBlock { }

    /** What was typed in several lines is one here; what cannot be printed is a blank. */
    static String line(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
