package org.ciyan.platform;

/** Event: a call of an {@link Audited} method: who did what to whom, from where, and whether it was done or refused. */
public record AuditedAct(String who, String what, String subject, String from, boolean done) { }
