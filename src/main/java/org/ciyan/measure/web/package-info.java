/** Pages of measures. */
package org.ciyan.measure.web;
