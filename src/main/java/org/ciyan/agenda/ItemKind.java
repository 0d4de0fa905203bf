package org.ciyan.agenda;

/**
 * First agenda item 第一议题, study 学习, Party lesson 党课（一课）, education film 党员教育片（一片）, practice
 * 实践（一实践）, discussion 研讨（议事）, other 其他.
 */
public enum ItemKind {

    FIRST, STUDY, LESSON, FILM, PRACTICE, DISCUSSION, OTHER;

    /** Whether something is to be read under it. */
    public boolean isStudied() {
        return this == FIRST || this == STUDY;
    }

    /** Whether somebody leads it: reads it out, or gives the lesson. */
    public boolean isLed() {
        return isStudied() || this == LESSON;
    }
}
