/** The meeting room over REST. */
package org.ciyan.hall.rest;
