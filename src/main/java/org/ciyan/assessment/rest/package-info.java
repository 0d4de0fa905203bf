/** Answers and submissions of the REST contract. */
package org.ciyan.assessment.rest;
