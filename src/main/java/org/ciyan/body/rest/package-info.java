/** Party bodies over REST. */
package org.ciyan.body.rest;
