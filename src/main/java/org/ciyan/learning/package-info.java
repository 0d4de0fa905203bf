/**
 * Courses begun, the progress of people in them, and their completion.
 *
 * <p>Words: enrollment 选课, coverage 已确认的部分, desk 书桌（一人一张）, completion 学完, reflection 思考（只给自己看）.
 *
 * <ol>
 * <li>One finishes the version one began.</li>
 * <li>Coverage is the union of what was accepted; of a text whole sections, none faster than it can be read
 *     ({@code Pace}).</li>
 * <li>A person has one desk: whoever begins a course or sits down to a lesson locks it first.</li>
 * <li>A course is complete when every lesson's coverage and every quiz is reached; decided here, once, in the
 *     transaction that says {@code CourseCompleted}. A completion missed by a crash is made up when progress is next
 *     read.</li>
 * <li>A reflection is private to its writer.</li>
 * </ol>
 *
 * <p>Not here: how what was studied is counted ({@code study}), what a completion earns ({@code ledger}), questions and
 * marks ({@code assessment}).
 */
package org.ciyan.learning;
