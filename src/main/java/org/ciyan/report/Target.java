package org.ciyan.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where a workbook goes. */
public interface Target {

    /** Called once, before the first byte, when everything that can be refused has been asked. */
    OutputStream open() throws IOException;
}
