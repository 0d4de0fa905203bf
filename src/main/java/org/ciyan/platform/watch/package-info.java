/**
 * What keeps watch: what must go on ({@code Pulse}, asked by the health check), what is checked against what it was
 * made from ({@code SelfCheck}), and the hour at which nightly work is done ({@code Night}). Knows no feature.
 */
package org.ciyan.platform.watch;
