/** Standings, and statements by period, of the REST contract. */
package org.ciyan.plan.rest;
