package org.ciyan.conversion;

/** What sort of training: concentrated (集中培训) or online self-study (网络自学). */
public enum Kind { CONCENTRATED, ONLINE }
