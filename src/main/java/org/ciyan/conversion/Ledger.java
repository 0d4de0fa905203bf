package org.ciyan.conversion;

/** The two books that are never added up: hours as a cadre, hours as a Party member. */
public enum Ledger { CADRE, MEMBER }
