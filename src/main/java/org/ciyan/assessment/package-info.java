/**
 * Asks and grades: quizzes drawn from a lesson's bank.
 *
 * <p>Words: question 题目, bank 题库, attempt 作答, retake 重考, key 答案.
 *
 * <ol>
 * <li>Single, multiple, true/false, ordering, matching; each is right as a whole or not.</li>
 * <li>Questions are drawn at random, options shuffled, per attempt; the key never reaches the browser before
 *     submission.</li>
 * <li>Answers are saved as they are given; opening the quiz again continues where it stood.</li>
 * <li>Wrong answers come back with the reason and the source.</li>
 * <li>Retakes after a set wait, with the questions seen least.</li>
 * </ol>
 *
 * <p>Not here: which version somebody studies and what passing leads to ({@code learning}).
 */
package org.ciyan.assessment;
