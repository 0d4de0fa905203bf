/**
 * What every feature stands on: clock, settings, migrations, words, audited acts, calls that are tried once more
 * ({@code TriedAgain}); also monitoring ({@code watch}) and formats: {@code paper}, {@code sheet}, {@code text}.
 *
 * <p>Knows no feature by name. A table that must never be updated or deleted from says so itself, in its comment
 * ({@code append-only}); {@code Migrations} grants the application user accordingly.
 *
 * <p>Edges: {@code platform.web} and {@code platform.rest} turn refusals into pages and problem+json.
 */
package org.ciyan.platform;
