package org.ciyan.course;

import com.fasterxml.jackson.core.type.TypeReference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ciyan.course.text.QuizText;
import org.ciyan.platform.Json;

/** Stores a quiz as JSON in its lesson: it is as immutable as the lesson's text. */
@Converter
public class QuizConverter implements AttributeConverter<QuizText, String> {

    @Override
    public String convertToDatabaseColumn(QuizText quiz) {
        return Json.write(quiz);
    }

    @Override
    public QuizText convertToEntityAttribute(String json) {
        return Json.read(json, new TypeReference<>() { });
    }
}
