/**
 * What cadres study: courses, their versions, lessons, sections, bibliographies.
 *
 * <p>Words: course 课程, lesson 节, section 小节, version 版本, citation 出处, file 课程文件, field task 现场任务（自愿）, worth
 * 学时（按现行折算规则）.
 *
 * <ol>
 * <li>A course is text in {@code courses/}; its reader ({@code course.text}) reports every problem at once.</li>
 * <li>A published version never changes; changed text makes a new draft version. Learners finish the version they
 *     began.</li>
 * <li>Every cited key exists in the bibliography.</li>
 * <li>A lesson is read, watched or heard. The files it shows belong to its version and never change either; they are
 *     handed out to whoever has signed in.</li>
 * <li>A credited course has a graded quiz.</li>
 * </ol>
 *
 * <p>Not here: questions as they are asked ({@code assessment}), progress ({@code learning}), the rule by which a
 * course is worth so much ({@code conversion} provides the {@code Tariff}; nothing of it is kept here).
 */
package org.ciyan.course;
