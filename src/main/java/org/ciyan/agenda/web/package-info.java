/** Pages of sessions. */
package org.ciyan.agenda.web;
