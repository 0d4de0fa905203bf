package org.ciyan.material;

/** How much of a material is here: full text 全文, excerpt 节选, the news release about it 通稿, title only 仅标题. */
public enum Extent { FULL, EXCERPT, RELEASE, TITLE }
