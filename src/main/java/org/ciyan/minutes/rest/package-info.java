/** Minutes over REST. */
package org.ciyan.minutes.rest;
