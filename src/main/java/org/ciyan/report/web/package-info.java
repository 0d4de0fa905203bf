/** Downloads, and the page of the trail. */
package org.ciyan.report.web;
