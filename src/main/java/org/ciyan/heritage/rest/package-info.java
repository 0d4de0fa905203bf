/** The map as data, for the script that draws it. */
package org.ciyan.heritage.rest;
