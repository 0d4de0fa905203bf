/** The page of the meeting room. */
package org.ciyan.hall.web;
