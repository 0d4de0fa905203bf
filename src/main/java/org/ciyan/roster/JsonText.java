package org.ciyan.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ciyan.organization.RosterEntry;

/** Keeps in a column what is only ever read and written as a whole. */
final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(LocalDate.class, new JsonSerializer<>() {
                @Override
                public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
                        throws IOException {
                    out.writeString(day.toString());
                }
            })
            .addDeserializer(LocalDate.class, new JsonDeserializer<>() {
                @Override
                public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
                    return LocalDate.parse(in.getText());
                }
            }));

    private JsonText() { }

    private static String write(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cells by the keys of their columns. */
    @Converter
    public static class Cells implements AttributeConverter<Map<String, String>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, String> value) {
            return write(value);
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() { });
        }
    }

    /** Why a row is bad. */
    @Converter
    public static class Reasons implements AttributeConverter<List<Reason>, String> {

        @Override
        public String convertToDatabaseColumn(List<Reason> value) {
            return write(value);
        }

        @Override
        public List<Reason> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() { });
        }
    }

    /** An entry of the register, before or after. */
    @Converter
    public static class Entry implements AttributeConverter<RosterEntry, String> {

        @Override
        public String convertToDatabaseColumn(RosterEntry value) {
            return write(value);
        }

        @Override
        public RosterEntry convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() { });
        }
    }
}
