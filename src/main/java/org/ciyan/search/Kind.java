package org.ciyan.search;

/** What was found. */
public enum Kind { COURSE, PASSAGE, SITE, FIGURE, STORY }
