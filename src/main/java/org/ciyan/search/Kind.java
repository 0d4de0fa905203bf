package org.ciyan.search;

/** The kind of a hit. */
public enum Kind { COURSE, PASSAGE, SITE, FIGURE, STORY }
