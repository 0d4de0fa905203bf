package org.ciyan.material;

/**
 * Important speech 重要讲话, article 重要文章, instruction 重要指示批示, regulation 党内法规, decision or document of a
 * higher level 上级文件决定, meeting 重要会议精神, law 法律法规, local heritage 本地红色资源, other.
 */
public enum MaterialKind { SPEECH, ARTICLE, INSTRUCTION, REGULATION, DOCUMENT, MEETING, LAW, HERITAGE, OTHER }
