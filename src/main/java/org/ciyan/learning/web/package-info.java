/**
 * The player of a lesson and one's own courses. What is confirmed comes from the server alone; no progress lives in a
 * view.
 */
package org.ciyan.learning.web;
