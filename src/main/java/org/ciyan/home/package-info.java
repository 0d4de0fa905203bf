/**
 * First screens: what somebody should know and do next when they come in.
 *
 * <p>Words: home 首页.
 *
 * <ol>
 * <li>A first screen says one sentence that matters and leads on; it owns no data and computes nothing of its own.</li>
 * </ol>
 */
package org.ciyan.home;
