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
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(LocalDate.class, new JsonSerializer<>() {
                @Override
                public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
                    out.writeString(day.toString());
                }
            })
            .addDeserializer(LocalDate.class, new JsonDeserializer<>() {
                @Override
                public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
                    return LocalDate.parse(in.getText());
                }
            }));

    private final TypeReference<T> type;

    JsonText(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cells by the keys of their columns. */
    @Converter
    public static class Cells extends JsonText<Map<String, String>> {

        public Cells() {
            super(new TypeReference<>() { });
        }
    }

    /** Why a row is bad. */
    @Converter
    public static class Reasons extends JsonText<List<Reason>> {

        public Reasons() {
            super(new TypeReference<>() { });
        }
    }

    /** An entry of the register, before or after. */
    @Converter
    public static class Entry extends JsonText<RosterEntry> {

        public Entry() {
            super(new TypeReference<>() { });
        }
    }
}
