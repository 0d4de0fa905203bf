/** The quiz page: a frame for its script, which talks to the REST contract; no answer ever lives in a view. */
package org.ciyan.assessment.web;
