/** Sessions over REST. */
package org.ciyan.agenda.rest;
