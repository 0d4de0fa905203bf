/** The catalogue and the page of one course. */
package org.ciyan.course.web;
