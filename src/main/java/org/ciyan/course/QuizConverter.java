package org.ciyan.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ciyan.course.text.QuizText;

/** Keeps a quiz as JSON in its lesson: it is as immutable as the lesson's text. */
@Converter
public class QuizConverter implements AttributeConverter<QuizText, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(QuizText quiz) {
        try {
            return quiz == null ? null : JSON.writeValueAsString(quiz);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public QuizText convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, QuizText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
