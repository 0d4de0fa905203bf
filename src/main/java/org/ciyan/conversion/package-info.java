/**
 * How deeds become hours.
 *
 * <p>Words: conversion rule 折算规则, band 分档, deed 学习事项, reckoning 折算过程, book (ledger) 账, kind 培训类别.
 *
 * <ol>
 * <li>Rules are data: dated, versioned, with their document and article; none is edited.</li>
 * <li>A rule is given a deed (minutes of each part, days, a passed test) and nothing else, and gives its result part by
 *     part.</li>
 * <li>Hours are rounded once, here, half up to two decimals.</li>
 * <li>Minutes and days are never converted into each other: a rule is applied to one of them.</li>
 * <li>What a course is worth is not stored; it is computed by the rule in force today.</li>
 * </ol>
 *
 * <p>Not here: what was earned ({@code ledger}), how much is owed ({@code plan}).
 */
package org.ciyan.conversion;
