/** The bank of study materials over REST. */
package org.ciyan.material.rest;
