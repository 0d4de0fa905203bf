package org.ciyan.platform;

/**
 * Event, fired once after each start, when the first request comes: background work may begin now. It must not begin at
 * {@link SchemaReady}: a managed thread that begins while the application is still starting never gets its context, and
 * its changes to tables are in no transaction.
 */
public record Opened() { }
