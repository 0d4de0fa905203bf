/** Enrollment, the opening of attempts, and one's own reflection, as in the REST contract. */
package org.ciyan.learning.rest;
