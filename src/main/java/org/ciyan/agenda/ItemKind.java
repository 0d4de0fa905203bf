package org.ciyan.agenda;

/** First agenda item 第一议题, study 学习, discussion 研讨（议事）, other 其他. */
public enum ItemKind { FIRST, STUDY, DISCUSSION, OTHER }
