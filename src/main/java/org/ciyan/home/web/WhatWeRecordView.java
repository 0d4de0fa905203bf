package org.ciyan.home.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The public page on what is recorded, why, who sees it, and what is never asked of anybody. */
@Named
@RequestScoped
public class WhatWeRecordView {

    public List<String> getRecorded() {
        return List.of("person", "study", "answers", "hours", "certificate", "meetings", "looks", "security");
    }

    public List<String> getNever() {
        return List.of("time", "ranking", "check-in", "device", "notes", "score");
    }
}
