/** The page of one course, and the files of lessons, whole or in parts. */
package org.ciyan.course.web;
