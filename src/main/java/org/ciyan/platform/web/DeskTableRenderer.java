package org.ciyan.platform.web;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;

import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * PrimeFaces' table without {@code style} attributes, which our Content-Security-Policy forbids. PrimeFaces writes one
 * to hide a responsive table until its script has run.
 */
public class DeskTableRenderer extends DataTableRenderer {

    @Override
    protected void encodeMarkup(FacesContext context, DataTable table) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutStyles(writer));
        try {
            super.encodeMarkup(context, table);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class WithoutStyles extends ResponseWriterWrapper {

        WithoutStyles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"style".equals(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
