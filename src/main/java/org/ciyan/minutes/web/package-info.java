/** Pages of minutes. */
package org.ciyan.minutes.web;
