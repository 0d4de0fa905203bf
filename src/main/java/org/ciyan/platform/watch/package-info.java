/**
 * Monitoring: what must be alive ({@code Pulse}, asked by the health check), what is compared with what it was derived
 * from ({@code SelfCheck}), and the time for nightly work ({@code Night}). Knows no feature.
 */
package org.ciyan.platform.watch;
