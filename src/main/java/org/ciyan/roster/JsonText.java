package org.ciyan.roster;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ciyan.organization.RosterEntry;
import org.ciyan.platform.Json;

/** Stores values as JSON text in one column, because they are only read and written as a whole. */
final class JsonText {

    private JsonText() { }

    /** Cells by the keys of their columns. */
    @Converter
    public static class Cells implements AttributeConverter<Map<String, String>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, String> value) {
            return Json.write(value);
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String json) {
            return Json.read(json, new TypeReference<>() { });
        }
    }

    /** Why a row is bad. */
    @Converter
    public static class Reasons implements AttributeConverter<List<Reason>, String> {

        @Override
        public String convertToDatabaseColumn(List<Reason> value) {
            return Json.write(value);
        }

        @Override
        public List<Reason> convertToEntityAttribute(String json) {
            return Json.read(json, new TypeReference<>() { });
        }
    }

    /** An entry of the register, before or after. */
    @Converter
    public static class Entry implements AttributeConverter<RosterEntry, String> {

        @Override
        public String convertToDatabaseColumn(RosterEntry value) {
            return Json.write(value);
        }

        @Override
        public RosterEntry convertToEntityAttribute(String json) {
            return Json.read(json, new TypeReference<>() { });
        }
    }
}
