/** The map, the timeline, the cards and what is still to be verified: for everybody who is signed in. */
package org.ciyan.heritage.web;
