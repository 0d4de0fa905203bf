package org.ciyan.platform;

/**
 * Said once after each start, when the first request comes: what goes on beside requests may go on now. Not when
 * {@link SchemaReady} is heard: a managed thread that begins while the application is still starting never gets its
 * context, and what it does to tables is in no transaction.
 */
public record Opened() { }
